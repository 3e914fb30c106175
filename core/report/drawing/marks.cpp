// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/marks.h"

#include <QTransform>
#include <cmath>

namespace shopwalker::drawing {

namespace {

// Shapes are made on a grid of 20 around (10, 10).
constexpr double grid = 20;
constexpr double ringRadius = 7.6;

/// Puts what was made on the grid to its place. `readable`: keeps its way round when the sheet is mirrored.
QPainterPath placed(const Sheet& sheet, QPainterPath path, QPointF middle, double side, bool readable) {
    QTransform place;
    place.translate(middle.x(), middle.y());
    place.scale(readable && sheet.rightToLeft() ? -side / grid : side / grid, side / grid);
    place.translate(-grid / 2, -grid / 2);
    return place.map(path);
}

QPainterPath ring() {
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), ringRadius, ringRadius);
    return path;
}

QPainterPath tick() {
    QPainterPath path({6, 10.4});
    path.lineTo(8.9, 13.2);
    path.lineTo(14.2, 7.2);
    return path;
}

QPainterPath brokenRing() {
    const QRectF box(10 - ringRadius, 10 - ringRadius, 2 * ringRadius, 2 * ringRadius);
    QPainterPath path;
    path.arcMoveTo(box, 75);
    path.arcTo(box, 75, 210);
    const auto moved = box.translated(1.4, -0.6);
    path.arcMoveTo(moved, -60);
    path.arcTo(moved, -60, 100);
    return path;
}

/// Slanted lines inside the ring, cut to it by arithmetic: an SVG of Qt 6.4 knows no clip.
QPainterPath hatch() {
    QPainterPath path;
    for (double offset = -9.6; offset < 10; offset += 3.2) {
        const double half = ringRadius * ringRadius - offset * offset / 2;
        if (half <= 0)
            continue;
        const double reach = std::sqrt(half) / std::sqrt(2.0);
        const double shift = offset / 2;
        path.moveTo(10 + shift - reach, 10 + shift + reach);
        path.lineTo(10 + shift + reach, 10 + shift - reach);
    }
    return path;
}

QPainterPath question() {
    QPainterPath path({7.7, 8.2});
    path.cubicTo({7.9, 5.3}, {12.3, 5.4}, {12.3, 8.3});
    path.cubicTo({12.3, 10}, {10, 10}, {10, 11.8});
    path.moveTo(10, 14.3);
    path.lineTo(10, 14.5);
    return path;
}

QPainterPath glyphPath(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
    case Glyph::Scan: // four corners and the line between them
        for (const auto& corner : {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
            path.moveTo(10 + corner.x() * 6.5, 10 + corner.y() * 3);
            path.lineTo(10 + corner.x() * 6.5, 10 + corner.y() * 6.5);
            path.lineTo(10 + corner.x() * 3, 10 + corner.y() * 6.5);
        }
        path.moveTo(3.5, 10);
        path.lineTo(16.5, 10);
        break;
    case Glyph::Person:
        path.addEllipse(QPointF(10, 6.2), 3, 3);
        path.moveTo(4, 17);
        path.cubicTo({4.6, 10.8}, {15.4, 10.8}, {16, 17});
        break;
    case Glyph::Clock:
        path.addEllipse(QPointF(10, 10), 7, 7);
        path.moveTo(10, 6);
        path.lineTo(10, 10);
        path.lineTo(12.6, 11.8);
        break;
    case Glyph::Arrow:
        path.moveTo(3, 10);
        path.lineTo(16.5, 10);
        path.moveTo(11.5, 5);
        path.lineTo(16.5, 10);
        path.lineTo(11.5, 15);
        break;
    case Glyph::Flag:
        path.moveTo(5, 18);
        path.lineTo(5, 3);
        path.lineTo(15.5, 3);
        path.lineTo(13, 6.8);
        path.lineTo(15.5, 10.6);
        path.lineTo(5, 10.6);
        break;
    }
    return path;
}

} // namespace

Mark markOf(Presence presence) {
    switch (presence) {
    case Presence::Present: return Mark::Present;
    case Presence::Absent: return Mark::Absent;
    case Presence::Unknown: return Mark::Unknown;
    case Presence::NotApplicable: break;
    }
    return Mark::NotApplicable;
}

Mark markOfReaction(std::string_view reaction) {
    return reaction == "positive"   ? Mark::Present
           : reaction == "neutral"  ? Mark::Neutral
           : reaction == "negative" ? Mark::Broken
                                    : Mark::Unknown;
}

Tone toneOf(Mark mark) {
    switch (mark) {
    case Mark::Present: return Tone::Positive;
    case Mark::Broken: return Tone::Negative;
    case Mark::Unknown: return Tone::Unknown;
    case Mark::NotApplicable: return Tone::NotApplicable;
    case Mark::Neutral:
    case Mark::Absent: break;
    }
    return Tone::Neutral;
}

void addMark(Sheet& sheet, Mark mark, QPointF middle, double side, bool pale) {
    const auto tone = pale ? Tone::NotApplicable : toneOf(mark);
    const double scale = side / grid;
    const auto stroke = [&](const QPainterPath& path, double width, bool readable) {
        sheet.path(placed(sheet, path, middle, side, readable), Tone::None, tone, width * scale);
    };
    switch (mark) {
    case Mark::Present: {
        sheet.disc(middle, 8.6 * scale, tone);
        sheet.path(placed(sheet, tick(), middle, side, true), Tone::None, Tone::Card, 2.1 * scale);
        return;
    }
    case Mark::Neutral: {
        QPainterPath bar({4.5, 10});
        bar.lineTo(15.5, 10);
        return stroke(bar, 2.6, false);
    }
    case Mark::Broken: return stroke(brokenRing(), 2, true);
    case Mark::Absent: return stroke(ring(), 2, false);
    case Mark::Unknown:
        stroke(hatch(), 0.45, true);
        stroke(ring(), 2, false);
        return stroke(question(), 1.9, true);
    case Mark::NotApplicable: return sheet.disc(middle, 2.4 * scale, tone);
    }
}

void addGlyph(Sheet& sheet, Glyph glyph, QPointF middle, double side, Tone tone) {
    const bool readable = glyph == Glyph::Clock;
    sheet.path(placed(sheet, glyphPath(glyph), middle, side, readable), Tone::None, tone,
               std::max(1.0, 1.6 * side / grid));
}

} // namespace shopwalker::drawing
