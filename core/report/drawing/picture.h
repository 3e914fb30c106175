// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/palette.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <string>
#include <variant>
#include <vector>

namespace shopwalker::drawing {

/// A filled or stroked path.
struct Shape {
    QPainterPath path;
    Tone fill = Tone::None;
    Tone stroke = Tone::None;
    double width = 1; ///< of the stroke, in pixels of the picture
    bool dashed = false;
};

/// Size and weight of letters.
struct Type {
    int size = 15; ///< pixels
    bool strong = false;

    bool operator==(const Type&) const = default;
};

enum class Align { Start, Centre, End };

/// One line of text, broken and cut to its box already.
struct Words {
    QString text;
    QRectF box; ///< the line stands in the middle of its height
    Type type;
    Tone tone = Tone::Ink;
    Align align = Align::Start;
};

using Item = std::variant<Shape, Words>;

/// A place that can be tapped, and what a screen reader says of it.
struct HitArea {
    QRectF rect;
    std::string id; ///< touchpoint, chain, branch, question or stage
    int index = -1; ///< company, or link of the chain; −1: the thing itself
    QString text;
};

/// A picture as plain values, in pixels at scale 1: laid out, in the direction of its language, and without
/// colours. It paints the same on screen, as SVG and as PNG.
struct Picture {
    QSizeF size;
    bool rightToLeft = false;
    QString title;       ///< the finding in one sentence
    QString description; ///< everything it shows, in words
    std::vector<Item> items;
    std::vector<HitArea> areas; ///< in reading order
};

/// What a picture is drawn for.
struct PictureSize {
    double width = 1120;  ///< to lay out for; a picture that needs more is wider
    bool caption = true;  ///< title and explanation stand on it; a screen says them itself
    double textScale = 1; ///< of the person's settings
    bool operator==(const PictureSize&) const = default;
};

} // namespace shopwalker::drawing
