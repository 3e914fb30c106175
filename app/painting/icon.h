// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace shopwalker {

/// One of our line icons. Decoration only: the control that shows it carries the words.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY mirroredChanged)

public:
    explicit Icon(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void colorChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    bool m_mirrored = false; ///< the language runs from right to left
};

} // namespace shopwalker
