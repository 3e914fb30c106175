// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/politeness.h"

#include <charconv>
#include <curl/curl.h>

namespace shopwalker {

namespace {

constexpr std::chrono::seconds longestRest = std::chrono::hours(24 * 365); // keeps sums of times sound

std::optional<std::chrono::seconds> secondsOf(std::string_view value, std::chrono::sys_seconds now) {
    if (value.find_first_not_of("0123456789") == std::string_view::npos) {
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
        return error == std::errc::result_out_of_range ? longestRest : std::chrono::seconds(seconds);
    }
    const auto date = curl_getdate(std::string(value).c_str(), nullptr);
    if (date < 0)
        return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(date)) - now;
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const Response& response) {
    const auto header = headerOf(response, "retry-after");
    if ((response.status != 429 && response.status != 503) || !header || header->empty())
        return std::nullopt;
    const auto rest = secondsOf(*header, response.fetchedAt);
    if (!rest || *rest <= std::chrono::seconds(0))
        return std::nullopt;
    return std::min(*rest, longestRest);
}

} // namespace shopwalker
