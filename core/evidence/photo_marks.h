// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <vector>

class QPainter;

namespace shopwalker {

/// Something drawn over a photo. The photo itself is never changed: marks are kept beside it, and painted
/// when it is shown or exported.
struct PhotoMark {
    enum class Kind { Arrow, Box, Line, Blur };

    /// As a share of the picture's width and height, 0 to 1.
    struct Point {
        double x = 0;
        double y = 0;

        bool operator==(const Point&) const = default;
    };

    Kind kind = Kind::Arrow;
    std::vector<Point> points; ///< from tail to tip, two opposite corners, or along a free line

    bool operator==(const PhotoMark&) const = default;
};

/// A mark that can be seen: long or wide enough, its points inside the picture.
bool isVisible(const PhotoMark& mark);

/// The content of a `markup` evidence file, `shopwalker.markup/1`, and back. Marks that cannot be seen are
/// left out.
QByteArray markupText(const std::vector<PhotoMark>& marks);
Result<std::vector<PhotoMark>> marksFromText(const QByteArray& text);

/// Paints marks over a photo that was drawn into `frame`. A blurred place is painted from so few pixels of
/// the photo that neither face nor number plate can be made out again.
void paintMarks(QPainter& painter, const QRectF& frame, const QImage& photo,
                const std::vector<PhotoMark>& marks);

/// The photo with its marks in it, as JPEG: what leaves the workspace in reports. Fails with `photo` on what
/// is no picture.
Result<QByteArray> paintedPhoto(const QByteArray& photo, const std::vector<PhotoMark>& marks);

} // namespace shopwalker
