// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots.h"

#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shopwalker {

namespace {

constexpr double longestDelaySeconds = 24 * 60 * 60; // more is not a delay but a mistake

std::optional<std::chrono::milliseconds> delayOf(std::string_view value) {
    double seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error != std::errc() || end == value.data() || !(seconds >= 0) || seconds > longestDelaySeconds)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

/// `*` for everybody, else the product token in lower case; empty when the line names nobody.
std::string agentOf(std::string_view value) {
    if (value.starts_with('*') && (value.size() == 1 || value[1] == ' ' || value[1] == '\t'))
        return "*";
    return asciiLower(productToken(value));
}

} // namespace

std::string_view productToken(std::string_view agent) {
    const auto* end = std::find_if_not(agent.begin(), agent.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
    return agent.substr(0, static_cast<std::size_t>(end - agent.begin()));
}

std::string robotsPattern(std::string_view pattern) {
    std::string escaped;
    for (const char c : pattern) {
        if (static_cast<unsigned char>(c) >= 0x80)
            appendPercentEncoded(escaped, {&c, 1}, PercentEncodeSet::Fragment);
        else
            escaped += c;
    }
    return withUpperCaseEscapes(escaped);
}

Robots parseRobots(std::string_view body) {
    Robots robots;
    bool naming = false; // the last rule or agent line was a User-agent
    for (auto& line : readRobotsLines(body)) {
        auto* group = robots.groups.empty() ? nullptr : &robots.groups.back();
        switch (line.key) {
        case RobotsKey::UserAgent:
            if (!naming)
                group = &robots.groups.emplace_back();
            group->agents.push_back(agentOf(line.value));
            naming = true;
            break;
        case RobotsKey::Allow:
        case RobotsKey::Disallow:
            naming = false;
            if (group != nullptr && !line.value.empty())
                group->rules.push_back({.pattern = robotsPattern(line.value),
                                        .allow = line.key == RobotsKey::Allow,
                                        .text = std::move(line.text),
                                        .line = line.number});
            break;
        case RobotsKey::CrawlDelay:
            if (group != nullptr && !group->crawlDelay)
                group->crawlDelay = delayOf(line.value);
            break;
        case RobotsKey::Sitemap:
            if (!line.value.empty())
                robots.sitemaps.push_back(std::move(line.value));
            break;
        case RobotsKey::Unknown: break;
        }
    }
    return robots;
}

} // namespace shopwalker
