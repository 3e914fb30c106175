// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// One answer of a server, stored as received: every later step can be repeated from it without the network.
struct Response {
    std::string requestedUrl;
    std::string finalUrl; ///< after redirects
    int status = 0;       ///< HTTP status; 0 when no answer came, 200 for a saved file
    std::vector<std::pair<std::string, std::string>> headers; ///< of the final answer, names in lower case
    std::string body;                                         ///< content-decoded, charset as received
    bool truncated = false; ///< the body is not whole: cut at limits::pageBytes, or the transfer broke off
    std::vector<std::string> redirects; ///< every URL between requested and final, in order
    /// Empty, or why there is no whole answer: `timeout` `dns` `tls` `robots` `too-large` `not-html`
    /// `connection` (refused or broken off) `refused-address` (not of the public internet) `redirect-loop`
    /// `url` (cannot be asked for) `http-429` (the host asked for a longer rest than we wait) `cancelled`.
    std::string failure;
    std::string failureText; ///< one sentence for people: what happened, what it means
    std::chrono::milliseconds firstByteTime{0};
    std::chrono::milliseconds transferTime{0};
    std::chrono::sys_seconds fetchedAt{};

    bool operator==(const Response&) const = default;
};

/// The value of the first header of that lower-case name.
inline std::optional<std::string_view> headerOf(const Response& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name)
            return value;
    return std::nullopt;
}

} // namespace shopwalker
