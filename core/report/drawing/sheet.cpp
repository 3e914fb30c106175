// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/sheet.h"

#include "core/report/drawing/type.h"

#include <QTransform>
#include <cmath>

namespace shopwalker::drawing {

Sheet::Sheet(const PictureSize& size, bool rightToLeft)
    : m_size(size) {
    m_picture.rightToLeft = rightToLeft;
}

void Sheet::widen(double width) {
    m_size.width = std::max(m_size.width, std::ceil(width));
}

Type Sheet::type(int size, bool strong) const {
    return {static_cast<int>(std::lround(size * m_size.textScale)), strong};
}

double Sheet::lineHeight(const Type& type) const {
    return drawing::lineHeight(type, rightToLeft());
}

double Sheet::widthOf(const QString& text, const Type& type) const {
    return std::ceil(drawing::widthOf(text, type)) + 1;
}

QString Sheet::foreign(const std::string& text) const {
    const auto words = QString::fromStdString(text);
    return rightToLeft() || words.isRightToLeft() ? isolated(words) : words;
}

QStringList Sheet::lines(const QString& text, const Type& type, double width, int mostLines) const {
    return broken(text, type, width, mostLines);
}

double Sheet::heightOf(const QString& text, const Type& type, double width, int mostLines) const {
    return static_cast<double>(broken(text, type, width, mostLines).size()) * lineHeight(type);
}

double Sheet::text(QPointF topLeft, double width, const QString& text, const Type& type, Tone tone,
                   int mostLines, Align align) {
    const auto height = lineHeight(type);
    double y = topLeft.y();
    for (const auto& line : broken(text, type, width, mostLines)) {
        m_picture.items.emplace_back(Words{line, {topLeft.x(), y, width, height}, type, tone, align});
        y += height;
    }
    return y - topLeft.y();
}

void Sheet::label(const QRectF& box, const QString& text, const Type& type, Tone tone, Align align) {
    m_picture.items.emplace_back(Words{fitted(text, type, box.width()), box, type, tone, align});
}

void Sheet::path(const QPainterPath& path, Tone fill, Tone stroke, double width, bool dashed) {
    m_picture.items.emplace_back(Shape{path, fill, stroke, width, dashed});
}

void Sheet::rect(const QRectF& rect, Tone fill, double radius, Tone stroke) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    this->path(path, fill, stroke);
}

void Sheet::rectBelow(std::size_t since, const QRectF& rect, Tone fill, double radius, Tone stroke) {
    under(since, [&] { this->rect(rect, fill, radius, stroke); });
}

void Sheet::line(QPointF from, QPointF to, Tone tone, double width, bool dashed) {
    QPainterPath path(from);
    path.lineTo(to);
    this->path(path, Tone::None, tone, width, dashed);
}

void Sheet::disc(QPointF middle, double radius, Tone fill, Tone stroke, double width) {
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    this->path(path, fill, stroke, width);
}

void Sheet::area(const QRectF& rect, std::string id, int index, const QString& text) {
    m_picture.areas.push_back({rect, std::move(id), index, text});
}

Picture Sheet::finished(double height, const QString& title) && {
    m_picture.size = {m_size.width, std::ceil(height)};
    m_picture.title = title;
    m_picture.description = title;
    for (const auto& area : m_picture.areas)
        m_picture.description += "\n" + area.text;
    return m_picture.rightToLeft ? mirrored(std::move(m_picture)) : std::move(m_picture);
}

Picture mirrored(Picture picture) {
    const auto flipped = [width = picture.size.width()](QRectF rect) {
        rect.moveLeft(width - rect.right());
        return rect;
    };
    const QTransform flip(-1, 0, 0, 1, picture.size.width(), 0);
    for (auto& item : picture.items) {
        if (auto* shape = std::get_if<Shape>(&item))
            shape->path = flip.map(shape->path);
        else if (auto* words = std::get_if<Words>(&item))
            words->box = flipped(words->box);
    }
    for (auto& area : picture.areas)
        area.rect = flipped(area.rect);
    return picture;
}

} // namespace shopwalker::drawing
