// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/painting/matrix_strip.h"

#include "app/models/walk/mark.h"

#include <QPainter>

namespace shopwalker {

namespace {

constexpr double lineHeight = 14;
constexpr double widestStep = 14;

} // namespace

MatrixStrip::MatrixStrip(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &MatrixStrip::companiesChanged, this,
            [this] { setImplicitHeight(static_cast<double>(m_companies.size()) * lineHeight); });
    for (const auto change :
         {&MatrixStrip::companiesChanged, &MatrixStrip::presentChanged, &MatrixStrip::absentChanged,
          &MatrixStrip::unknownChanged, &MatrixStrip::gapChanged, &MatrixStrip::mirroredChanged})
        connect(this, change, this, [this] { update(); });
}

bool MatrixStrip::rivalHas(int touchpoint) const {
    for (qsizetype rival = 1; rival < m_companies.size(); ++rival)
        if (m_companies[rival].toList().value(touchpoint).toInt() == marks::Present)
            return true;
    return false;
}

void MatrixStrip::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    for (qsizetype line = 0; line < m_companies.size(); ++line) {
        const auto company = m_companies[line].toList();
        const double step =
            std::min(widestStep, width() / std::max<double>(1, static_cast<double>(company.size())));
        const double radius = std::min(4.0, step * 0.36);
        for (qsizetype i = 0; i < company.size(); ++i) {
            const QPointF place((static_cast<double>(i) + 0.5) * step,
                                (static_cast<double>(line) + 0.5) * lineHeight);
            const auto mark = company[i].toInt();
            const bool gap = line == 0 && mark == marks::Absent && rivalHas(static_cast<int>(i));
            painter->setBrush(mark == marks::Present ? QBrush(m_present) : QBrush(Qt::NoBrush));
            painter->setPen(mark == marks::Present ? QPen(Qt::NoPen)
                                                   : QPen(gap                      ? m_gap
                                                          : mark == marks::Unknown ? m_unknown
                                                                                   : m_absent,
                                                          gap ? 2 : 1.2));
            if (mark == marks::Unknown)
                painter->drawLine(place - QPointF(radius, 0), place + QPointF(radius, 0));
            else
                painter->drawEllipse(place, radius, radius);
        }
    }
}

} // namespace shopwalker
