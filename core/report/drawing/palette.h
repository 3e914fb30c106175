// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace shopwalker::drawing {

/// What a colour means in a picture; a palette says how it looks.
enum class Tone {
    None,
    Paper,
    Card,
    Band, ///< a stripe that tells one stage or row from the next
    Hairline,
    Ink,
    SecondInk,
    Accent, ///< own company, gaps
    AccentInk,
    AccentSoft,
    Positive,
    PositiveSoft,
    Neutral,
    Negative,
    NegativeSoft,
    Unknown,
    NotApplicable,
    Pale,  ///< ink of what cannot be reached any more: still 4.5 : 1 on paper and card
    First, ///< rivals in a profile, each with a shape of its own beside the hue
    Second,
    Third,
    Fourth,
};

/// The colours of one look (contrast at least 4.5 : 1 for text, 3 : 1 for shapes, on paper and card).
enum class Look { Light, Dark, Print, Contrast };

/// Transparent for `None`.
QColor colour(Tone tone, Look look);

} // namespace shopwalker::drawing
