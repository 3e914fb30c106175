// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/link_pattern.h"

#include "core/rules/links/map_place.h"
#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"
#include "core/text/url/url.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t phoneDigitsMin = 7;
constexpr std::size_t phoneDigitsMax = 15; // E.164

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// `+` and the digits, or nothing when the text holds anything that a telephone number does not.
std::string phoneOf(std::string_view text) {
    std::string number = "+";
    for (const char character : text) {
        if (isDigit(character))
            number.push_back(character);
        else if (std::string_view("+-(). ").find(character) == std::string_view::npos)
            return {};
    }
    const auto digits = number.size() - 1;
    return digits >= phoneDigitsMin && digits <= phoneDigitsMax ? number : std::string();
}

std::string_view nextPiece(std::string_view& text, char separator) {
    const auto end = text.find(separator);
    const auto piece = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return piece;
}

/// The path cut at slashes, empty segments left out.
std::vector<std::string_view> segmentsOf(std::string_view path) {
    std::vector<std::string_view> segments;
    while (!path.empty())
        if (const auto segment = nextPiece(path, '/'); !segment.empty())
            segments.push_back(segment);
    return segments;
}

/// The next `key=value` of a query.
std::pair<std::string_view, std::string_view> nextParameter(std::string_view& query) {
    auto pair = nextPiece(query, '&');
    if (pair.starts_with("amp;")) // a reference written twice
        pair.remove_prefix(4);
    const auto key = nextPiece(pair, '=');
    return {key, pair};
}

} // namespace

LinkParts partsOf(std::string_view link) {
    LinkParts parts;
    const auto fragment = link.find('#');
    if (fragment != std::string_view::npos) {
        parts.fragment = link.substr(fragment + 1);
        link = link.substr(0, fragment);
    }
    parts.scheme = schemeOf(link);
    if (!parts.scheme.empty())
        link.remove_prefix(parts.scheme.size() + 1);
    const bool web = parts.scheme.empty() || parts.scheme == "http" || parts.scheme == "https";
    if (web)
        parts.scheme = "https";
    const bool onOwnSite = web && link.starts_with('/') && !link.starts_with("//");
    link.remove_prefix(std::min(link.size(), link.find_first_not_of('/')));
    const auto query = link.find('?');
    if (query != std::string_view::npos) {
        parts.query = link.substr(query + 1);
        link = link.substr(0, query);
    }
    parts.path = link;
    if (!web || onOwnSite)
        return parts;
    const auto slash = link.find('/');
    auto host = link.substr(0, slash);
    parts.path = slash == std::string_view::npos ? std::string_view() : link.substr(slash);
    if (const auto at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    parts.host = asciiLower(host.substr(0, host.find(':')));
    if (parts.host.starts_with("www."))
        parts.host.erase(0, 4);
    while (parts.host.ends_with('.'))
        parts.host.pop_back();
    return parts;
}

const std::string* LinkCapture::find(std::string_view name) const {
    for (const auto& [key, text] : values)
        if (key == name)
            return &text;
    return nullptr;
}

std::optional<LinkPattern::Part> LinkPattern::parsePart(std::string_view text) {
    static constexpr std::pair<std::string_view, Take> kinds[] = {
        {"phone", Take::Phone},  {"digits", Take::Digits}, {"latlon", Take::LatLon}, {"lonlat", Take::LonLat},
        {"lat", Take::Latitude}, {"lon", Take::Longitude}, {"pb", Take::MapPlace}};
    if (text == "*")
        return Part{.prefix = {}, .take = Take::Any, .name = {}};
    const auto open = text.find('{');
    if (open == std::string_view::npos)
        return Part{.prefix = std::string(text), .take = Take::Literal, .name = {}};
    if (!text.ends_with('}'))
        return std::nullopt;
    Part part{.prefix = std::string(text.substr(0, open)),
              .take = Take::Text,
              .name = std::string(text.substr(open + 1, text.size() - open - 2))};
    for (const auto& [name, take] : kinds)
        if (part.name == name)
            part.take = take;
    return part.name.empty() ? std::nullopt : std::optional(part);
}

std::optional<LinkPattern> LinkPattern::parse(std::string_view text) {
    LinkPattern pattern;
    if (const auto fragment = text.find('#'); fragment != std::string_view::npos) {
        pattern.m_fragment = parsePart(text.substr(fragment + 1));
        if (!pattern.m_fragment)
            return std::nullopt;
        text = text.substr(0, fragment);
    }
    if (const auto colon = text.find_first_of(":/?"); colon != std::string_view::npos && text[colon] == ':') {
        pattern.m_scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
        text.remove_prefix(std::min(text.size(), text.find_first_not_of('/')));
    }
    if (const auto query = text.find('?'); query != std::string_view::npos) {
        auto rest = text.substr(query + 1);
        while (!rest.empty()) {
            const auto pair = nextPiece(rest, '&');
            const auto equals = pair.find('=');
            const auto part = equals == std::string_view::npos ? Part{{}, Take::Any, {}}
                                                               : parsePart(pair.substr(equals + 1));
            if (!part)
                return std::nullopt;
            const auto name = parsePart(pair.substr(0, equals));
            if (!name)
                return std::nullopt;
            pattern.m_parameters.emplace_back(*name, *part);
        }
        text = text.substr(0, query);
    }
    if (pattern.m_scheme.empty()) {
        const auto slash = text.find('/');
        pattern.m_host = text.substr(0, slash);
        text = slash == std::string_view::npos ? std::string_view() : text.substr(slash);
        if (pattern.m_host.empty())
            return std::nullopt;
    }
    auto segments = segmentsOf(text);
    if (!segments.empty() && segments.back() == "**") {
        pattern.m_open = true;
        segments.pop_back();
    }
    for (const auto segment : segments) {
        const auto part = parsePart(segment);
        if (!part)
            return std::nullopt;
        pattern.m_segments.push_back(*part);
    }
    return pattern;
}

bool LinkPattern::fits(const Part& part, std::string_view raw, LinkCapture& capture) {
    if (part.take == Take::Any)
        return true;
    const auto decoded = percentDecoded(raw);
    std::string_view text = decoded;
    if (text.size() < part.prefix.size() || asciiLower(text.substr(0, part.prefix.size())) != part.prefix)
        return false;
    text.remove_prefix(part.prefix.size());
    const auto keep = [&](std::string_view value) {
        capture.values.emplace_back(part.name, value);
        return !value.empty();
    };
    const auto keepPlace = [&](const std::optional<Coordinates>& place) {
        if (place)
            capture.place = place;
        return place.has_value();
    };
    switch (part.take) {
    case Take::Literal: return text.empty();
    case Take::Any: return true;
    case Take::Text: return keep(text);
    case Take::Phone: return keep(phoneOf(text));
    case Take::Digits: return std::all_of(text.begin(), text.end(), isDigit) && keep(text);
    case Take::LatLon: return keepPlace(readPair(text, PairOrder::LatitudeFirst));
    case Take::LonLat: return keepPlace(readPair(text, PairOrder::LongitudeFirst));
    case Take::MapPlace: return keepPlace(readMapPlace(text));
    case Take::Latitude:
    case Take::Longitude:
        if (const auto degrees = readDegrees(text)) {
            auto place = capture.place.value_or(Coordinates{});
            (part.take == Take::Latitude ? place.latitude : place.longitude) = *degrees;
            return keepPlace(place);
        }
        return false;
    }
    return false;
}

std::optional<LinkCapture> LinkPattern::match(const LinkParts& link) const {
    const auto segments = segmentsOf(link.path);
    if (segments.size() < m_segments.size() || (segments.size() > m_segments.size() && !m_open))
        return std::nullopt;
    LinkCapture capture;
    for (std::size_t index = 0; index < m_segments.size(); ++index)
        if (!fits(m_segments[index], segments[index], capture))
            return std::nullopt;
    for (const auto& [name, part] : m_parameters) {
        bool found = false;
        for (auto query = link.query; !query.empty() && !found;) {
            const auto [key, value] = nextParameter(query);
            found = fits(name, key, capture) && fits(part, value, capture);
        }
        if (!found)
            return std::nullopt;
    }
    if (m_fragment && !fits(*m_fragment, link.fragment, capture))
        return std::nullopt;
    return capture;
}

} // namespace shopwalker
