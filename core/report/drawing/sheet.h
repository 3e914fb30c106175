// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/picture.h"

#include <QStringList>
#include <algorithm>

namespace shopwalker::drawing {

/// What a picture is put together on: always from left to right; `finished` mirrors it where the language
/// runs the other way. Lengths are pixels at scale 1, sizes of type are those of LOOK before the person's
/// scale.
class Sheet {
public:
    Sheet(const PictureSize& size, bool rightToLeft);

    double width() const { return m_size.width; }
    static constexpr double wideMargin = 24;
    double margin() const { return m_size.width < 600 ? 16 : wideMargin; }
    double inner() const { return width() - 2 * margin(); }
    bool rightToLeft() const { return m_picture.rightToLeft; }
    const PictureSize& size() const { return m_size; }
    void widen(double width); ///< where the picture needs more than it was asked for

    Type type(int size, bool strong = false) const;
    double lineHeight(const Type& type) const;
    double widthOf(const QString& text, const Type& type) const;
    /// A name from outside inside a sentence.
    QString foreign(const std::string& text) const;

    /// Adds lines below each other and returns their height.
    double text(QPointF topLeft, double width, const QString& text, const Type& type, Tone tone,
                int mostLines = 1, Align align = Align::Start);
    QStringList lines(const QString& text, const Type& type, double width, int mostLines) const;
    double heightOf(const QString& text, const Type& type, double width, int mostLines) const;
    /// One line in the middle of a box.
    void label(const QRectF& box, const QString& text, const Type& type, Tone tone,
               Align align = Align::Start);

    void path(const QPainterPath& path, Tone fill, Tone stroke = Tone::None, double width = 1,
              bool dashed = false);
    void rect(const QRectF& rect, Tone fill, double radius = 0, Tone stroke = Tone::None);
    /// How much has been added; what is put under something lies below everything since then.
    std::size_t added() const { return m_picture.items.size(); }
    template<class Draw>
    void under(std::size_t since, Draw draw) {
        const auto before = static_cast<std::ptrdiff_t>(added());
        draw();
        auto& items = m_picture.items;
        std::rotate(items.begin() + static_cast<std::ptrdiff_t>(since), items.begin() + before, items.end());
    }
    void rectBelow(std::size_t since, const QRectF& rect, Tone fill, double radius = 0,
                   Tone stroke = Tone::None);
    void line(QPointF from, QPointF to, Tone tone, double width = 1, bool dashed = false);
    void disc(QPointF middle, double radius, Tone fill, Tone stroke = Tone::None, double width = 1);
    void area(const QRectF& rect, std::string id, int index, const QString& text);

    /// The picture, `height` high, with a sentence for each thing on it as its description.
    Picture finished(double height, const QString& title) &&;

private:
    Picture m_picture;
    PictureSize m_size;
};

/// From right to left: places change sides, shapes that are no arrows stay as they are made.
Picture mirrored(Picture picture);

} // namespace shopwalker::drawing
