// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/robots/robots_lines.h"
#include "core/text/url/url.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// One `Allow` or `Disallow`.
struct RobotsRule {
    std::string pattern; ///< escapes as in a serialised URL; `*` and a final `$` have their meaning
    bool allow = false;
    std::string text; ///< the line as it stands
    int line = 0;
};

/// The rules that follow one or more `User-agent` lines.
struct RobotsGroup {
    std::vector<std::string> agents; ///< product tokens in lower case; `*` is everybody
    std::vector<RobotsRule> rules;
    std::optional<std::chrono::milliseconds> crawlDelay;
};

/// A robots.txt as RFC 9309 reads it. `Crawl-delay` and `Sitemap` are not in the RFC but meant by those who
/// write them.
struct Robots {
    std::vector<RobotsGroup> groups;
    std::vector<std::string> sitemaps;
};

struct RobotsVerdict {
    bool allowed = true;
    int line = 0;     ///< the deciding line, 0 when no rule speaks of the URL
    std::string text; ///< that line as it stands

    bool operator==(const RobotsVerdict&) const = default;
};

/// Never fails: lines that mean nothing are passed over.
Robots parseRobots(std::string_view body);

/// Whether `agent` (a product token, or a user-agent string that begins with one) may fetch `url`. The
/// longest matching rule decides, `Allow` at equal length; /robots.txt itself is always allowed.
RobotsVerdict judge(const Robots& robots, std::string_view agent, const Url& url);
/// The same for a URL or path of any shape, compared as it is written.
RobotsVerdict judge(const Robots& robots, std::string_view agent, std::string_view url);

/// What the agent's groups ask for, else those for everybody.
std::optional<std::chrono::milliseconds> crawlDelay(const Robots& robots, std::string_view agent);

/// The letters, `-` and `_` that a `User-agent` line begins with: all of it that names somebody.
std::string_view productToken(std::string_view agent);

/// Path, parameters and query of anything that looks like a URL; `/` when it has none.
std::string robotsPath(std::string_view url);

/// A pattern in the form that serialised URLs have: bytes beyond ASCII escaped, escapes in upper case.
std::string robotsPattern(std::string_view pattern);

} // namespace shopwalker
