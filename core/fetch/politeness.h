// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch_settings.h"
#include "core/types/benchmark/response.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace shopwalker {

/// When one host:port may be asked again. Counts every request to it: pages, robots.txt, sitemaps, redirects.
struct Pace {
    using Time = std::chrono::steady_clock::time_point;

    std::chrono::milliseconds gap = limits::requestGap; ///< between two requests
    std::optional<Time> lastSent;
    Time restUntil{}; ///< what a Retry-After asked for

    Time earliest() const { return lastSent ? std::max(*lastSent + gap, restUntil) : restUntil; }
};

/// The gap that a host's Crawl-delay asks for: never less than ours, at most crawlDelayMax.
inline std::chrono::milliseconds gapFor(std::optional<std::chrono::milliseconds> crawlDelay,
                                        const FetchLimits& limits) {
    const auto asked = std::min(crawlDelay.value_or(limits.requestGap), limits.crawlDelayMax);
    return std::max(asked, limits.requestGap);
}

/// How long the server asks us to stay away (Retry-After of a 429 or 503, seconds or a date; RFC 9110 section
/// 10.2.3). Nothing when it does not ask, or asks for nonsense or a time in the past.
std::optional<std::chrono::seconds> retryAfter(const Response& response);

} // namespace shopwalker
