// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots_lines.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/types/limits.h"

namespace shopwalker {

namespace {

struct KeyWord {
    std::string_view beginning; ///< of the key in lower case
    RobotsKey key;
};

constexpr KeyWord keyWords[] = {
    {"user-agent", RobotsKey::UserAgent},   {"useragent", RobotsKey::UserAgent},
    {"user agent", RobotsKey::UserAgent},   {"allow", RobotsKey::Allow},
    {"disallow", RobotsKey::Disallow},      {"dissallow", RobotsKey::Disallow},
    {"dissalow", RobotsKey::Disallow},      {"disalow", RobotsKey::Disallow},
    {"diasllow", RobotsKey::Disallow},      {"disallaw", RobotsKey::Disallow},
    {"crawl-delay", RobotsKey::CrawlDelay}, {"sitemap", RobotsKey::Sitemap},
    {"site-map", RobotsKey::Sitemap},
};

constexpr std::string_view blanks = " \t\v\f";

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

RobotsKey keyOf(std::string_view word) {
    const auto lower = asciiLower(word);
    for (const auto& known : keyWords)
        if (lower.starts_with(known.beginning))
            return known.key;
    return RobotsKey::Unknown;
}

/// Where the key ends: at the colon, else at the blank between exactly two words.
std::size_t separatorOf(std::string_view line) {
    if (const auto colon = line.find(':'); colon != std::string_view::npos)
        return colon;
    const auto blank = line.find_first_of(blanks);
    if (blank == std::string_view::npos)
        return blank;
    const auto rest = trimmed(line.substr(blank));
    return rest.find_first_of(blanks) == std::string_view::npos ? blank : std::string_view::npos;
}

/// Cuts the next line off `rest`.
std::string_view takeLine(std::string_view& rest) {
    const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
    const auto line = rest.substr(0, std::min(end, limits::robotsLineBytes));
    const bool pair = rest.substr(end, 2) == "\r\n";
    rest.remove_prefix(std::min(end + (pair ? 2 : 1), rest.size()));
    return line;
}

/// A whole UTF-8 byte-order mark, or the part of one that is there.
void skipByteOrderMark(std::string_view& text) {
    for (const char byte : std::string_view("\xEF\xBB\xBF")) {
        if (!text.starts_with(byte))
            return;
        text.remove_prefix(1);
    }
}

} // namespace

std::vector<RobotsLine> readRobotsLines(std::string_view body) {
    std::vector<RobotsLine> lines;
    auto rest = body.substr(0, limits::robotsBytes);
    skipByteOrderMark(rest);
    for (int number = 1; !rest.empty(); ++number) {
        const auto whole = takeLine(rest);
        const auto line = trimmed(whole.substr(0, whole.find('#')));
        if (line.empty())
            continue;
        RobotsLine read{.text = std::string(firstCodePoints(trimmed(whole), limits::snippetCodePoints)),
                        .number = number};
        if (const auto separator = separatorOf(line); separator != std::string_view::npos) {
            read.key = keyOf(trimmed(line.substr(0, separator)));
            read.value = trimmed(line.substr(separator + 1));
        }
        lines.push_back(std::move(read));
    }
    return lines;
}

} // namespace shopwalker
