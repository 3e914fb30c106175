// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/painting/mark_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace shopwalker {

namespace {

// All shapes are drawn on a grid of 20 and scaled to the item.
constexpr double grid = 20;
const QPointF middle{grid / 2, grid / 2};
constexpr double ringRadius = 7.6;
constexpr double ringStroke = 2;

void paintPresent(QPainter& painter, const QColor& color, const QColor& paper) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(middle, 8.6, 8.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{6, 10.4}, {8.9, 13.2}, {14.2, 7.2}});
}

void paintBroken(QPainter& painter) {
    const QRectF box(middle.x() - ringRadius, middle.y() - ringRadius, 2 * ringRadius, 2 * ringRadius);
    painter.drawArc(box, 75 * 16, 210 * 16);
    painter.drawArc(box.translated(1.4, -0.6), -60 * 16, 100 * 16);
}

void paintUnknown(QPainter& painter, const QColor& color) {
    QPainterPath disc;
    disc.addEllipse(middle, ringRadius, ringRadius);
    painter.save();
    painter.setClipPath(disc);
    QColor faint = color;
    faint.setAlphaF(0.32F);
    painter.setPen(QPen(faint, 1.1));
    for (double x = -grid; x < grid; x += 3.2)
        painter.drawLine(QPointF(x, grid), QPointF(x + grid, 0));
    painter.restore();
    painter.drawPath(disc);
    painter.setPen(QPen(color, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath question({7.7, 8.2});
    question.cubicTo({7.9, 5.3}, {12.3, 5.4}, {12.3, 8.3});
    question.cubicTo({12.3, 10}, {10, 10}, {10, 11.8});
    painter.drawPath(question);
    painter.drawPoint(QPointF(10, 14.4));
}

} // namespace

MarkShape::MarkShape(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setImplicitSize(grid, grid);
    setAntialiasing(true);
    for (const auto change : {&MarkShape::markChanged, &MarkShape::colorChanged, &MarkShape::paperChanged})
        connect(this, change, this, [this] { update(); });
}

void MarkShape::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / grid, side / grid);
    painter->setPen(QPen(m_color, ringStroke, Qt::SolidLine, Qt::RoundCap));
    switch (m_mark) {
    case marks::Present: return paintPresent(*painter, m_color, m_paper);
    case marks::Neutral: return painter->drawLine(QPointF(4.5, middle.y()), QPointF(grid - 4.5, middle.y()));
    case marks::Broken: return paintBroken(*painter);
    case marks::Absent: return painter->drawEllipse(middle, ringRadius, ringRadius);
    case marks::Unknown: return paintUnknown(*painter, m_color);
    case marks::NotApplicable:
        painter->setBrush(m_color);
        painter->setPen(Qt::NoPen);
        return painter->drawEllipse(middle, 2.4, 2.4);
    }
}

} // namespace shopwalker
