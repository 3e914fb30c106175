// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariant>

namespace shopwalker {

/// A whole matrix as a strip: a line for each company, a small mark for each touchpoint.
class MatrixStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList companies MEMBER m_companies NOTIFY companiesChanged)
    Q_PROPERTY(QColor present MEMBER m_present NOTIFY presentChanged)
    Q_PROPERTY(QColor absent MEMBER m_absent NOTIFY absentChanged)
    Q_PROPERTY(QColor unknown MEMBER m_unknown NOTIFY unknownChanged)
    Q_PROPERTY(QColor gap MEMBER m_gap NOTIFY gapChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY mirroredChanged)

public:
    explicit MatrixStrip(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void companiesChanged();
    void presentChanged();
    void absentChanged();
    void unknownChanged();
    void gapChanged();
    void mirroredChanged();

private:
    bool rivalHas(int touchpoint) const;

    QVariantList m_companies; ///< a list of marks each, own company first
    QColor m_present;
    QColor m_absent;
    QColor m_unknown;
    QColor m_gap;
    bool m_mirrored = false;
};

} // namespace shopwalker
