// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/marks.h"
#include "core/report/texts.h"
#include "core/types/comparison.h"

#include <array>
#include <vector>

namespace shopwalker::drawing {

/// The five stages in their order (DESIGN 2).
inline constexpr std::array<std::string_view, 5> stageIds{"need", "search", "comparison", "decision",
                                                          "evaluation"};

/// The words that pictures are labelled with: of one language, and what touchpoints are called in it.
struct PictureWords {
    const Texts& texts;
    const Touchpoints& touchpoints;

    /// Where the language runs from right to left, what is filled in keeps its own direction.
    QString operator()(std::string_view key, const Texts::Arguments& arguments = {}) const {
        return QString::fromStdString(texts(key, kept(arguments)));
    }
    QString counted(std::string_view key, int count, Texts::Arguments arguments = {}) const {
        return QString::fromStdString(texts.counted(key, count, kept(std::move(arguments))));
    }
    QString touchpoint(const std::string& id, const std::string& title = {}) const;
    QString stage(const std::string& id) const;
    QString channel(const std::string& id) const;
    QString company(const Comparison& comparison, std::size_t index) const;
    QString mark(Mark mark) const;      ///< "found", "not found" …
    QString reaction(Mark mark) const;  ///< "positive", "neutral" …
    QString number(double value) const; ///< whole from 10 on, else with one decimal
    QString points(const std::optional<double>& points) const;
    Texts::Arguments kept(Texts::Arguments arguments) const;
    /// "40 s", "3 min", "2.5 h", "1.2 days"; rings as "3 rings".
    QString measure(double value, const std::string& unit) const;
};

/// The finding as title, and what is to be seen below; returns where the picture itself begins.
double addCaption(Sheet& sheet, const QString& title, const QString& explanation);

/// A bar of stripes: its length rests on presence alone. Drawn line by line, cut to the bar.
QPainterPath stripes(const QRectF& bar);

/// Marks or colours with their words, in as many lines as they need; returns where it ends.
struct LegendEntry {
    QString words;
    std::optional<Mark> mark;
    Tone tone = Tone::None; ///< of an edge, where there is no mark; `None`: a striped bar
};
double addLegend(Sheet& sheet, double y, const std::vector<LegendEntry>& entries);

/// A picture that says only why there is nothing on it.
Picture emptyPicture(const PictureSize& size, const PictureWords& words, const QString& title,
                     const QString& reason);

} // namespace shopwalker::drawing
