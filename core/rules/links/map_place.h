// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/links/link_pattern.h"

namespace shopwalker {

enum class PairOrder { LatitudeFirst, LongitudeFirst };

/// One number of degrees at the start of a text, with an optional `°` and letter of the compass.
std::optional<double> readDegrees(std::string_view text);

/// Two numbers at the start of a text, parted by a comma, space or `%2C`; nothing outside the globe.
std::optional<Coordinates> readPair(std::string_view text, PairOrder order);

/// The place in the `pb` parameter of an embedded Google map: `…!2d<longitude>!3d<latitude>…`.
std::optional<Coordinates> readMapPlace(std::string_view pb);

} // namespace shopwalker
