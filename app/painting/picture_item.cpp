// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/painting/picture_item.h"

#include "app/models/chosen_file.h"
#include "core/report/drawing/output.h"

#include <QPainter>
#include <cmath>

namespace shopwalker {

namespace {

constexpr double finger = 16; ///< how far beside an area a tap still means it

double distance(const QRectF& rect, QPointF point) {
    const double x = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double y = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(x, y);
}

} // namespace

PictureItem::PictureItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setFlag(ItemHasContents);
    connect(this, &QQuickItem::activeFocusChanged, this, [this] { update(); });
}

void PictureItem::paint(QPainter* painter) {
    painter->translate(m_origin);
    painter->scale(m_zoom, m_zoom);
    const QRectF seen(-m_origin / m_zoom, QSizeF(width(), height()) / m_zoom);
    drawing::paint(m_picture, *painter, m_look, seen);
    if (m_current < 0 || m_current >= areaCount() || !hasActiveFocus())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(drawing::colour(drawing::Tone::Accent, m_look), 2 / m_zoom));
    painter->drawRoundedRect(m_picture.areas[static_cast<std::size_t>(m_current)].rect, 8, 8);
}

void PictureItem::setSource(const PictureSource& source) {
    if (m_source == source)
        return;
    m_source = source;
    layOut();
    emit sourceChanged();
}

void PictureItem::setLook(const QString& look) {
    if (m_lookWord == look)
        return;
    m_lookWord = look;
    m_look = look == QLatin1String("dark")       ? drawing::Look::Dark
             : look == QLatin1String("contrast") ? drawing::Look::Contrast
                                                 : drawing::Look::Light;
    update();
    emit lookChanged();
}

void PictureItem::setTextScale(double scale) {
    if (m_textScale == scale)
        return;
    m_textScale = scale;
    layOut();
    emit textScaleChanged();
}

void PictureItem::layOut() {
    const bool mirroredBefore = m_picture.rightToLeft;
    const bool first = m_picture.size.isEmpty();
    if (width() > 0 && m_source.draw)
        m_picture = (*m_source.draw)({.width = width(), .caption = false, .textScale = m_textScale});
    else
        m_picture = {};
    setImplicitHeight(m_picture.size.height());
    if (first || mirroredBefore != m_picture.rightToLeft)
        reset();
    else
        keepInside();
    m_current = std::min(m_current, areaCount() - 1);
    update();
    emit pictureChanged();
    emit viewChanged();
}

void PictureItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
    else if (now.height() != before.height()) {
        keepInside();
        emit viewChanged();
    }
}

/// A picture smaller than the item stands at its leading side, in the middle of it where it is a map; a
/// larger one always fills it.
void PictureItem::keepInside() {
    const auto shown = m_picture.size * m_zoom;
    const auto held = [](double origin, double length, double room, double rest) {
        return length <= room ? rest : std::clamp(origin, room - length, 0.0);
    };
    m_origin = {held(m_origin.x(), shown.width(), width(), (width() - shown.width()) / 2),
                held(m_origin.y(), shown.height(), height(), 0)};
    update();
}

bool PictureItem::fits() const {
    const auto shown = m_picture.size * m_zoom;
    return shown.width() <= width() + 0.5 && shown.height() <= height() + 0.5;
}

void PictureItem::zoomBy(double factor, QPointF around) {
    const double zoom = std::clamp(m_zoom * factor, smallest, largest);
    m_origin = around - (around - m_origin) * (zoom / m_zoom);
    m_zoom = zoom;
    keepInside();
    emit viewChanged();
}

void PictureItem::panBy(double x, double y) {
    m_origin += {x, y};
    keepInside();
    emit viewChanged();
}

void PictureItem::fit() {
    if (m_picture.size.isEmpty() || width() <= 0 || height() <= 0)
        return;
    m_zoom = std::clamp(std::min(width() / m_picture.size.width(), height() / m_picture.size.height()),
                        smallest, 1.0);
    keepInside();
    emit viewChanged();
}

void PictureItem::reset() {
    m_zoom = 1;
    m_origin = {m_picture.rightToLeft ? width() - m_picture.size.width() : 0, 0};
    keepInside();
    emit viewChanged();
}

int PictureItem::areaAt(QPointF point) const {
    const auto place = (point - m_origin) / m_zoom;
    int nearest = -1;
    double least = finger / m_zoom;
    for (int area = 0; area < areaCount(); ++area)
        if (const double away = distance(m_picture.areas[static_cast<std::size_t>(area)].rect, place);
            away < least) {
            least = away;
            nearest = area;
        }
    return nearest;
}

bool PictureItem::tap(QPointF point) {
    const int area = areaAt(point);
    if (area < 0)
        return false;
    setCurrent(area);
    tapCurrent();
    return true;
}

void PictureItem::tapCurrent() {
    if (m_current < 0 || m_current >= areaCount())
        return;
    const auto& area = m_picture.areas[static_cast<std::size_t>(m_current)];
    emit tapped(QString::fromStdString(area.id), area.index);
}

void PictureItem::setCurrent(int area) {
    if (m_current == area || area >= areaCount())
        return;
    m_current = area;
    if (area >= 0)
        show(area);
    update();
    emit currentChanged();
}

/// Moves the picture until the area can be seen.
void PictureItem::show(int area) {
    const auto rect = areaRect(area);
    const double x = rect.left() < 0 ? -rect.left() : std::min(0.0, width() - rect.right());
    const double y = rect.top() < 0 ? -rect.top() : std::min(0.0, height() - rect.bottom());
    if (x != 0 || y != 0)
        panBy(x, y);
}

bool PictureItem::step(int across, int down) {
    if (areaCount() == 0)
        return false;
    if (m_current < 0) {
        setCurrent(0);
        return true;
    }
    const auto from = m_picture.areas[static_cast<std::size_t>(m_current)].rect.center();
    int best = -1;
    double least = 0;
    for (int area = 0; area < areaCount(); ++area) {
        const auto away = m_picture.areas[static_cast<std::size_t>(area)].rect.center() - from;
        const double along = away.x() * across + away.y() * down;
        const double aside = std::abs(away.x() * down) + std::abs(away.y() * across);
        if (area == m_current || along < 2 || aside > 3 * along)
            continue;
        if (const double cost = along + 2 * aside; best < 0 || cost < least) {
            best = area;
            least = cost;
        }
    }
    if (best >= 0)
        setCurrent(best);
    return best >= 0;
}

QString PictureItem::save(const QUrl& file) const {
    if (!m_source.draw)
        return {};
    const auto done =
        drawing::writePicture((*m_source.draw)({}), drawing::Look::Print, chosenPath(file).toStdString());
    return done ? QString() : QString::fromStdString(describe(done.error()));
}

QRectF PictureItem::areaRect(int area) const {
    if (area < 0 || area >= areaCount())
        return {};
    const auto& rect = m_picture.areas[static_cast<std::size_t>(area)].rect;
    return {rect.topLeft() * m_zoom + m_origin, rect.size() * m_zoom};
}

QString PictureItem::areaText(int area) const {
    return area < 0 || area >= areaCount() ? QString() : m_picture.areas[static_cast<std::size_t>(area)].text;
}

} // namespace shopwalker
