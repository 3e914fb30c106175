// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/painting/markup_canvas.h"

#include <QPainter>
#include <QQuickWindow>

namespace shopwalker {

MarkupCanvas::MarkupCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void MarkupCanvas::setMarkup(PhotoMarkup* markup) {
    if (m_markup == markup)
        return;
    if (m_markup)
        m_markup->disconnect(this);
    m_markup = markup;
    m_scaled = {};
    if (m_markup) {
        connect(m_markup, &PhotoMarkup::changed, this, [this] { update(); });
        connect(m_markup, &PhotoMarkup::photoChanged, this, [this] {
            m_scaled = {};
            update();
        });
    }
    update();
    emit markupChanged();
}

void MarkupCanvas::paint(QPainter* painter) {
    if (!m_markup || !m_markup->isReady())
        return;
    const auto place = frame();
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1.0;
    const auto size = (place.size() * ratio).toSize();
    if (m_scaled.size() != size)
        m_scaled = m_markup->photo().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->drawImage(place, m_scaled);
    paintMarks(*painter, place, m_markup->photo(), m_markup->marks());
}

QPointF MarkupCanvas::shareAt(QPointF point) const {
    const auto place = frame();
    if (place.isEmpty())
        return {};
    return {(point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()};
}

QRectF MarkupCanvas::frame() const {
    if (!m_markup || !m_markup->isReady())
        return {};
    const auto size = QSizeF(m_markup->photo().size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

} // namespace shopwalker
