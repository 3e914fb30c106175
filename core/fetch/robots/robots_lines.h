// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

enum class RobotsKey { UserAgent, Allow, Disallow, CrawlDelay, Sitemap, Unknown };

/// One line of a robots.txt that is neither empty nor a comment.
struct RobotsLine {
    RobotsKey key = RobotsKey::Unknown;
    std::string value; ///< without comment and surrounding space
    std::string text;  ///< the whole line as it stands, for people; long ones are cut
    int number = 0;    ///< 1-based; CR, LF and CRLF each end a line

    bool operator==(const RobotsLine&) const = default;
};

/// The lines of a robots.txt by RFC 9309 section 2.2, with the leniency of Google's parser: a byte-order
/// mark, a missing colon and common misspellings of the keys are forgiven. Reads limits::robotsBytes at most.
std::vector<RobotsLine> readRobotsLines(std::string_view body);

} // namespace shopwalker
