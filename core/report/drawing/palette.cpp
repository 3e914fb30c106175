// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/palette.h"

#include <array>

namespace shopwalker::drawing {

namespace {

struct Entry {
    Tone tone;
    QRgb light, dark, print, contrast;
};

// Hues after Okabe and Ito; the rivals' differ in lightness too, so that they differ in grey.
constexpr std::array entries{
    Entry{Tone::Paper, 0xFFFBFAF7, 0xFF14181C, 0xFFFFFFFF, 0xFF000000},
    Entry{Tone::Card, 0xFFFFFFFF, 0xFF1C2228, 0xFFFFFFFF, 0xFF000000},
    Entry{Tone::Band, 0xFFF4F2EC, 0xFF20272E, 0xFFF5F5F3, 0xFF161616},
    Entry{Tone::Hairline, 0xFFE4E1DA, 0xFF2C343C, 0xFFD5D2CB, 0xFFFFFFFF},
    Entry{Tone::Ink, 0xFF1B2228, 0xFFEDEFF1, 0xFF000000, 0xFFFFFFFF},
    Entry{Tone::SecondInk, 0xFF5A6068, 0xFFADB4BB, 0xFF444444, 0xFFFFFFFF},
    Entry{Tone::Accent, 0xFF0B5CAD, 0xFF6FB3FF, 0xFF0B5CAD, 0xFF8FD0FF},
    Entry{Tone::AccentInk, 0xFFFFFFFF, 0xFF0D1318, 0xFFFFFFFF, 0xFF0D1318},
    Entry{Tone::AccentSoft, 0xFFEAF1F9, 0xFF1E2F42, 0xFFEDF3FA, 0xFF00324F},
    Entry{Tone::Positive, 0xFF00795A, 0xFF3CC79A, 0xFF00795A, 0xFF5CF0BD},
    Entry{Tone::PositiveSoft, 0xFFE3F1EC, 0xFF18332B, 0xFFE6F3EE, 0xFF003D2B},
    Entry{Tone::Neutral, 0xFF5F6B76, 0xFF9AA7B3, 0xFF5F6B76, 0xFFFFFFFF},
    Entry{Tone::Negative, 0xFFB8420A, 0xFFFF8A50, 0xFFB8420A, 0xFFFFAC80},
    Entry{Tone::NegativeSoft, 0xFFFBEBE2, 0xFF3A2418, 0xFFFBEBE2, 0xFF4A1E00},
    Entry{Tone::Unknown, 0xFF8A6D00, 0xFFE3C04A, 0xFF8A6D00, 0xFFFFDE59},
    Entry{Tone::NotApplicable, 0xFF8C969F, 0xFF6C7883, 0xFF8C969F, 0xFFC8CED4},
    Entry{Tone::Pale, 0xFF6B727A, 0xFF8B949C, 0xFF666666, 0xFFC8CED4},
    Entry{Tone::First, 0xFF3D4650, 0xFFC9D2DA, 0xFF3D4650, 0xFFFFFFFF},
    Entry{Tone::Second, 0xFFB8420A, 0xFFFF8A50, 0xFFB8420A, 0xFFFFAC80},
    Entry{Tone::Third, 0xFF9A4F80, 0xFFE29BC6, 0xFF9A4F80, 0xFFFFB5DE},
    Entry{Tone::Fourth, 0xFF00795A, 0xFF3CC79A, 0xFF00795A, 0xFF5CF0BD},
};

} // namespace

QColor colour(Tone tone, Look look) {
    for (const auto& entry : entries)
        if (entry.tone == tone)
            return QColor::fromRgba(look == Look::Light   ? entry.light
                                    : look == Look::Dark  ? entry.dark
                                    : look == Look::Print ? entry.print
                                                          : entry.contrast);
    return QColor(0, 0, 0, 0);
}

} // namespace shopwalker::drawing
