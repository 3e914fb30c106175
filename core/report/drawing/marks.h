// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/sheet.h"
#include "core/types/presence.h"

#include <string_view>

namespace shopwalker::drawing {

/// The shapes that carry a meaning, in the picture as on screen; a word stands beside or below each.
enum class Mark {
    Present,       ///< filled disc with tick; also a positive reaction
    Neutral,       ///< horizontal bar
    Broken,        ///< broken ring: a negative reaction
    Absent,        ///< empty ring
    Unknown,       ///< hatched ring with a question mark
    NotApplicable, ///< small dot
};

Mark markOf(Presence presence);
/// `positive`, `neutral`, `negative`; unknown where nobody judged.
Mark markOfReaction(std::string_view reaction);
Tone toneOf(Mark mark);

/// Draws the shape `side` wide around `middle`; `pale` for what cannot be reached. Letters and ticks are made
/// the other way round where the sheet will be mirrored, so that they read right in the end.
void addMark(Sheet& sheet, Mark mark, QPointF middle, double side, bool pale = false);

/// Small line drawings beside a value.
enum class Glyph { Scan, Person, Clock, Arrow, Flag };
void addGlyph(Sheet& sheet, Glyph glyph, QPointF middle, double side, Tone tone);

} // namespace shopwalker::drawing
