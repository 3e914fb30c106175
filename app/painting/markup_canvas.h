// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/photo_markup.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace shopwalker {

/// A photo with the marks over it, as large as fits.
class MarkupCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shopwalker::PhotoMarkup* markup READ markup WRITE setMarkup NOTIFY markupChanged)

public:
    explicit MarkupCanvas(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    PhotoMarkup* markup() const { return m_markup; }
    void setMarkup(PhotoMarkup* markup);

    /// The place on the picture as a share of it, of a point of this item.
    Q_INVOKABLE QPointF shareAt(QPointF point) const;

signals:
    void markupChanged();

private:
    QRectF frame() const;

    QPointer<PhotoMarkup> m_markup;
    QImage m_scaled; ///< the photo at the size of the item: drawn at every touch
};

} // namespace shopwalker
