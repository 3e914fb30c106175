// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/map_place.h"

#include <charconv>
#include <cmath>

namespace shopwalker {

namespace {

void skip(std::string_view& text, std::string_view characters) {
    const auto next = text.find_first_not_of(characters);
    text.remove_prefix(next == std::string_view::npos ? text.size() : next);
}

std::optional<double> takeNumber(std::string_view& text) {
    double number = 0;
    const auto* begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, error] =
        std::from_chars(begin, text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc{} || !std::isfinite(number))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<double> takeDegrees(std::string_view& text) {
    skip(text, " +");
    auto number = takeNumber(text);
    if (!number)
        return std::nullopt;
    if (text.starts_with("°")) {
        text.remove_prefix(std::string_view("°").size());
        skip(text, " +");
        if (text.starts_with('S') || text.starts_with('W'))
            number = -*number;
        if (!text.empty() && std::string_view("NSEW").find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
    }
    return number;
}

std::optional<Coordinates> onEarth(Coordinates place) {
    const bool somewhere = place.latitude != 0 || place.longitude != 0;
    return somewhere && std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180
               ? std::optional(place)
               : std::nullopt;
}

std::optional<double> numberAfter(std::string_view text, std::string_view mark, std::size_t& at) {
    at = text.find(mark, at);
    if (at == std::string_view::npos)
        return std::nullopt;
    at += mark.size();
    auto rest = text.substr(at);
    return takeNumber(rest);
}

} // namespace

std::optional<double> readDegrees(std::string_view text) {
    return takeDegrees(text);
}

std::optional<Coordinates> readPair(std::string_view text, PairOrder order) {
    const auto first = takeDegrees(text);
    if (!first)
        return std::nullopt;
    const auto before = text.size();
    skip(text, ", +;");
    if (text.size() == before)
        return std::nullopt;
    const auto second = takeDegrees(text);
    if (!second)
        return std::nullopt;
    return order == PairOrder::LatitudeFirst ? onEarth({*first, *second}) : onEarth({*second, *first});
}

std::optional<Coordinates> readMapPlace(std::string_view pb) {
    // A street view names latitude first (1d, 2d); a map its distance, then longitude and latitude.
    std::size_t at = 0;
    if (const auto longitude = numberAfter(pb, "!2d", at))
        if (const auto latitude = numberAfter(pb, "!3d", at))
            return onEarth({*latitude, *longitude});
    at = 0;
    if (const auto latitude = numberAfter(pb, "!1d", at))
        if (const auto longitude = numberAfter(pb, "!2d", at))
            return onEarth({*latitude, *longitude});
    return std::nullopt;
}

} // namespace shopwalker
