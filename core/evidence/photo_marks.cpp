// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/photo_marks.h"

#include <QBuffer>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr double strokeShare = 0.008; ///< of the longer edge
constexpr double haloShare = 0.006; ///< more than that below each stroke, so that it stands out on any ground
constexpr double headStrokes = 5;   ///< length of an arrow's head in strokes
constexpr double headAngle = 28;    ///< degrees between the shaft and a side of the head
constexpr int blurCells = 7;        ///< along the longer edge of a blurred place
constexpr int jpegQuality = 88;
constexpr QColor markColor(0xE6, 0x4A, 0x19);

QPointF placed(const PhotoMark::Point& point, const QRectF& frame) {
    return {frame.x() + point.x * frame.width(), frame.y() + point.y * frame.height()};
}

QRectF boxOf(const PhotoMark& mark, const QRectF& frame) {
    return QRectF(placed(mark.points.front(), frame), placed(mark.points.back(), frame)).normalized();
}

QPainterPath arrow(const QPointF& tail, const QPointF& tip, double stroke) {
    QPainterPath path(tail);
    path.lineTo(tip);
    const QLineF shaft(tip, tail);
    for (const double turn : {headAngle, -headAngle}) {
        QLineF side = QLineF::fromPolar(headStrokes * stroke, shaft.angle() + turn);
        side.translate(tip);
        path.moveTo(tip);
        path.lineTo(side.p2());
    }
    return path;
}

QPainterPath outline(const PhotoMark& mark, const QRectF& frame, double stroke) {
    QPainterPath path;
    switch (mark.kind) {
    case PhotoMark::Kind::Arrow:
        return arrow(placed(mark.points.front(), frame), placed(mark.points.back(), frame), stroke);
    case PhotoMark::Kind::Box: path.addRect(boxOf(mark, frame)); break;
    case PhotoMark::Kind::Line:
        path.moveTo(placed(mark.points.front(), frame));
        for (const auto& point : mark.points)
            path.lineTo(placed(point, frame));
        break;
    case PhotoMark::Kind::Blur: break;
    }
    return path;
}

void paintStroke(QPainter& painter, const QPainterPath& path, double stroke, double halo) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, stroke + halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(markColor, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

/// The place in few cells, each the mean of what lies below it.
void paintBlur(QPainter& painter, const QRectF& frame, const QImage& photo, const PhotoMark& mark) {
    const auto source = boxOf(mark, QRectF(photo.rect())).toAlignedRect().intersected(photo.rect());
    if (source.isEmpty())
        return;
    const auto cells = source.size().scaled(blurCells, blurCells, Qt::KeepAspectRatio).expandedTo({1, 1});
    const auto mean = photo.copy(source).scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(boxOf(mark, frame), mean);
    painter.restore();
}

} // namespace

void paintMarks(QPainter& painter, const QRectF& frame, const QImage& photo,
                const std::vector<PhotoMark>& marks) {
    painter.setRenderHint(QPainter::Antialiasing);
    const double longer = std::max(frame.width(), frame.height());
    const double stroke = std::max(2.0, longer * strokeShare);
    // Blurred places first: an arrow may point to one.
    for (const auto& mark : marks)
        if (mark.kind == PhotoMark::Kind::Blur && !mark.points.empty())
            paintBlur(painter, frame, photo, mark);
    for (const auto& mark : marks)
        if (mark.kind != PhotoMark::Kind::Blur && !mark.points.empty())
            paintStroke(painter, outline(mark, frame, stroke), stroke, std::max(1.5, longer * haloShare));
}

Result<QByteArray> paintedPhoto(const QByteArray& photo, const std::vector<PhotoMark>& marks) {
    auto picture = QImage::fromData(photo);
    if (picture.isNull())
        return Error{"photo", "the photo cannot be read as a picture", {}};
    const auto original = picture;
    {
        QPainter painter(&picture);
        paintMarks(painter, QRectF(picture.rect()), original, marks);
    }
    QByteArray painted;
    QBuffer target(&painted);
    if (!target.open(QIODevice::WriteOnly) || !picture.save(&target, "JPEG", jpegQuality))
        return Error{"photo", "the picture could not be written as JPEG", {}};
    return painted;
}

} // namespace shopwalker
