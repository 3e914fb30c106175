// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/mark.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace shopwalker {

/// The shape of a meaning; stands beside its word.
class MarkShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shopwalker::marks::Mark mark MEMBER m_mark NOTIFY markChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY paperChanged)

public:
    explicit MarkShape(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void markChanged();
    void colorChanged();
    void paperChanged();

private:
    marks::Mark m_mark = marks::Unknown;
    QColor m_color = Qt::black;
    QColor m_paper = Qt::white; ///< of the tick inside the filled disc
};

} // namespace shopwalker
