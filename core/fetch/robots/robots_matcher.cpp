// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots.h"
#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::string_view indexPage =
    "/index.htm"; // `Allow: /x/index.html` also allows `/x/`, as Google has it

/// Whether `path` begins with `pattern`. Each piece between two `*` is taken at its first place: no
/// backtracking, so that a hostile pattern costs no more than one pass over the path.
bool matches(std::string_view pattern, std::string_view path) {
    const bool toTheEnd = pattern.ends_with('$');
    if (toTheEnd)
        pattern.remove_suffix(1);
    const auto head = pattern.substr(0, pattern.find('*'));
    if (!path.starts_with(head))
        return false;
    if (head.size() == pattern.size())
        return !toTheEnd || path.size() == head.size();
    pattern.remove_prefix(head.size() + 1);
    path.remove_prefix(head.size());
    for (auto star = pattern.find('*'); star != std::string_view::npos; star = pattern.find('*')) {
        const auto piece = pattern.substr(0, star);
        const auto at = path.find(piece);
        if (at == std::string_view::npos)
            return false;
        path.remove_prefix(at + piece.size());
        pattern.remove_prefix(star + 1);
    }
    return toTheEnd ? path.ends_with(pattern) : path.find(pattern) != std::string_view::npos;
}

/// How much a rule weighs for a path: the length of its pattern, 0 when it does not match.
std::size_t weight(const RobotsRule& rule, std::string_view path) {
    if (matches(rule.pattern, path))
        return rule.pattern.size();
    const auto index = rule.pattern.rfind('/');
    if (rule.allow && index != std::string::npos && rule.pattern.substr(index).starts_with(indexPage)) {
        const auto folder = rule.pattern.substr(0, index + 1) + "$";
        if (matches(folder, path))
            return folder.size();
    }
    return 0;
}

bool names(const RobotsGroup& group, std::string_view token) {
    return std::find(group.agents.begin(), group.agents.end(), token) != group.agents.end();
}

/// The groups that speak to the agent by name, else those for everybody.
std::vector<const RobotsGroup*> groupsFor(const Robots& robots, std::string_view agent) {
    std::vector<const RobotsGroup*> found;
    const auto collect = [&](std::string_view token) {
        for (const auto& group : robots.groups)
            if (!token.empty() && names(group, token))
                found.push_back(&group);
    };
    collect(asciiLower(agent.substr(0, agent.find('/'))));
    if (found.empty())
        collect("*");
    return found;
}

RobotsVerdict judgePath(const Robots& robots, std::string_view agent, std::string_view path) {
    const RobotsRule* deciding = nullptr;
    std::size_t heaviest = 0;
    if (path == "/robots.txt")
        return {};
    for (const auto* group : groupsFor(robots, agent)) {
        for (const auto& rule : group->rules) {
            const auto heavy = weight(rule, path);
            if (heavy > heaviest || (heavy == heaviest && heavy > 0 && rule.allow && !deciding->allow)) {
                heaviest = heavy;
                deciding = &rule;
            }
        }
    }
    if (deciding == nullptr)
        return {};
    return {.allowed = deciding->allow, .line = deciding->line, .text = deciding->text};
}

} // namespace

std::string robotsPath(std::string_view url) {
    if (url.starts_with("//"))
        url.remove_prefix(2);
    const auto pathStart = url.find_first_of("/?;");
    const auto scheme = url.find("://");
    const bool hasScheme = scheme != std::string_view::npos && scheme < pathStart;
    const auto begin = hasScheme ? url.find_first_of("/?;", scheme + 3) : pathStart;
    if (begin == std::string_view::npos)
        return "/";
    const auto fragment = url.find('#');
    if (fragment < begin)
        return "/";
    const auto path = url.substr(begin, fragment - begin);
    return (path.starts_with('/') ? "" : "/") + std::string(path);
}

RobotsVerdict judge(const Robots& robots, std::string_view agent, const Url& url) {
    return judgePath(robots, agent, robotsPattern(url.path + url.query));
}

RobotsVerdict judge(const Robots& robots, std::string_view agent, std::string_view url) {
    return judgePath(robots, agent, robotsPath(url));
}

std::optional<std::chrono::milliseconds> crawlDelay(const Robots& robots, std::string_view agent) {
    for (const auto* group : groupsFor(robots, agent))
        if (group->crawlDelay)
            return group->crawlDelay;
    return std::nullopt;
}

} // namespace shopwalker
