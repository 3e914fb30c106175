// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/url.h"

#include "core/text/byte_set.h"
#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"
#include "core/text/url/url_host.h"

#include <algorithm>
#include <charconv>

namespace shopwalker {

namespace {

constexpr unsigned portMax = 65535;
constexpr ByteSet tabsAndBreaks("\t\n\r");
constexpr ByteSet endsOfAuthority("/\\?#");
constexpr ByteSet endsOfPath("?#");
constexpr ByteSet endsOfSegment("/\\");
constexpr ByteSet endsOfQuery("#");
constexpr ByteSet endsOfUsername(":");

bool isAlpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOfScheme(char c) {
    return isAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

bool isSlash(char c) {
    return c == '/' || c == '\\'; // http(s) does not tell them apart
}

/// The length of `scheme` before its colon, 0 when the link is relative.
std::size_t schemeLength(std::string_view link) {
    if (link.empty() || !isAlpha(link[0]))
        return 0;
    const auto* end = std::find_if_not(link.begin(), link.end(), isOfScheme);
    return end != link.end() && *end == ':' ? static_cast<std::size_t>(end - link.begin()) : 0;
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// `text` without tabs and line breaks; `buffer` holds the copy when one is needed.
std::string_view withoutTabsAndBreaks(std::string_view text, std::string& buffer) {
    if (tabsAndBreaks.findIn(text) == std::string_view::npos)
        return text;
    buffer = text;
    std::erase_if(buffer, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return buffer;
}

/// Cuts everything up to (not including) the first character of `stops` off `rest`.
std::string_view takeUntil(std::string_view& rest, const ByteSet& stops) {
    const auto taken = rest.substr(0, stops.findIn(rest));
    rest.remove_prefix(taken.size());
    return taken;
}

int dotsOf(std::string_view segment) {
    int dots = 0;
    while (!segment.empty() && dots < 3) {
        if (segment[0] == '.')
            segment.remove_prefix(1);
        else if (segment.size() >= 3 && segment[0] == '%' && segment[1] == '2' && (segment[2] | 0x20) == 'e')
            segment.remove_prefix(3);
        else
            return 0;
        ++dots;
    }
    return dots;
}

void dropLastSegment(std::string& path) {
    path.erase(std::min(path.rfind('/'), path.size()));
}

/// Appends the segments of a path to `path`, which has no final slash; dots are resolved.
void appendPath(std::string& path, std::string_view segments) {
    while (true) {
        const auto segment = takeUntil(segments, endsOfSegment);
        const bool last = segments.empty();
        const int dots = dotsOf(segment);
        if (dots == 2)
            dropLastSegment(path);
        if (dots != 1 && dots != 2) {
            path += '/';
            appendPercentEncoded(path, segment, PercentEncodeSet::Path);
        } else if (last) {
            path += '/';
        }
        if (last)
            return;
        segments.remove_prefix(1);
    }
}

/// `?query` and `#fragment`, what is left of a link behind its path.
void parseQueryAndFragment(Url& url, std::string_view rest) {
    if (rest.starts_with('?')) {
        rest.remove_prefix(1);
        const auto query = takeUntil(rest, endsOfQuery);
        url.query = "?";
        appendPercentEncoded(url.query, query, PercentEncodeSet::Query);
    }
    if (rest.starts_with('#')) {
        url.fragment = "#";
        appendPercentEncoded(url.fragment, rest.substr(1), PercentEncodeSet::Fragment);
    }
}

bool parsePort(Url& url, std::string_view digits) {
    unsigned port = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return false;
        port = port * 10 + static_cast<unsigned>(c - '0');
        if (port > portMax)
            return false;
    }
    if (!digits.empty() && port != (url.scheme == "http" ? 80 : 443))
        url.port = std::to_string(port);
    return true;
}

void parseCredentials(Url& url, std::string_view userInfo) {
    const auto username = takeUntil(userInfo, endsOfUsername);
    appendPercentEncoded(url.username, username, PercentEncodeSet::UserInfo);
    if (!userInfo.empty())
        appendPercentEncoded(url.password, userInfo.substr(1), PercentEncodeSet::UserInfo);
}

/// `user:password@host:port`
bool parseAuthority(Url& url, std::string_view authority) {
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        parseCredentials(url, authority.substr(0, at));
        authority.remove_prefix(at + 1);
    }
    const auto bracket = std::min(authority.find(']'), authority.size());
    const auto colon = authority.find(':', authority.starts_with('[') ? bracket : 0);
    auto host = parseHost(authority.substr(0, colon));
    if (!host)
        return false;
    url.host = std::move(*host);
    return colon == std::string_view::npos || parsePort(url, authority.substr(colon + 1));
}

/// Everything behind `scheme:` and its slashes.
std::optional<Url> parseAbsolute(std::string scheme, std::string_view rest) {
    Url url;
    url.scheme = std::move(scheme);
    rest.remove_prefix(std::min(rest.find_first_not_of("/\\"), rest.size()));
    if (!parseAuthority(url, takeUntil(rest, endsOfAuthority)))
        return std::nullopt;
    auto path = takeUntil(rest, endsOfPath);
    appendPath(url.path, path.empty() ? path : path.substr(1));
    parseQueryAndFragment(url, rest);
    return url;
}

Url parseRelative(const Url& base, std::string_view rest) {
    Url url{.scheme = base.scheme,
            .username = base.username,
            .password = base.password,
            .host = base.host,
            .port = base.port};
    auto path = takeUntil(rest, endsOfPath);
    if (path.empty()) {
        url.path = base.path;
        if (!rest.starts_with('?'))
            url.query = base.query;
    } else if (isSlash(path[0])) {
        appendPath(url.path, path.substr(1));
    } else {
        url.path = base.path;
        dropLastSegment(url.path);
        appendPath(url.path, path);
    }
    parseQueryAndFragment(url, rest);
    return url;
}

} // namespace

std::optional<Url> parseUrl(std::string_view input, const Url* base) {
    std::string buffer;
    auto rest = withoutTabsAndBreaks(trimmed(input), buffer);
    std::string scheme;
    if (const auto length = schemeLength(rest); length > 0) {
        scheme = asciiLower(rest.substr(0, length));
        if (scheme != "http" && scheme != "https")
            return std::nullopt;
        rest.remove_prefix(length + 1);
        if (base == nullptr || base->scheme != scheme)
            return parseAbsolute(std::move(scheme), rest);
    } else if (base == nullptr) {
        return std::nullopt;
    }
    if (rest.size() >= 2 && isSlash(rest[0]) && isSlash(rest[1]))
        return parseAbsolute(base->scheme, rest);
    return parseRelative(*base, rest);
}

std::string originOf(const Url& url) {
    return url.scheme + "://" + url.host + (url.port.empty() ? "" : ":" + url.port);
}

std::string withoutFragment(const Url& url) {
    std::string text = url.scheme + "://";
    if (!url.username.empty() || !url.password.empty())
        text += url.username + (url.password.empty() ? "" : ":" + url.password) + "@";
    text += url.host;
    if (!url.port.empty())
        text += ":" + url.port;
    return text + url.path + url.query;
}

std::string toString(const Url& url) {
    return withoutFragment(url) + url.fragment;
}

std::string schemeOf(std::string_view link) {
    const auto begin = trimmed(link);
    const auto* end = std::find_if_not(begin.begin(), begin.end(), isOfScheme);
    if (end == begin.end() || !tabsAndBreaks.has(*end)) // nearly always: nothing to leave out so far
        return asciiLower(begin.substr(0, schemeLength(begin)));
    std::string buffer;
    const auto clean = withoutTabsAndBreaks(begin, buffer);
    return asciiLower(clean.substr(0, schemeLength(clean)));
}

bool hostMatches(std::string_view host, std::string_view suffix) {
    return host == suffix || (host.size() > suffix.size() && host.ends_with(suffix) &&
                              host[host.size() - suffix.size() - 1] == '.');
}

} // namespace shopwalker
