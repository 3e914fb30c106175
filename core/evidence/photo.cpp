// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/photo.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace shopwalker {

namespace {
constexpr int megabytesDecoded = 256;
constexpr int jpegQuality = 85;
} // namespace

Result<QByteArray> preparePhoto(const QByteArray& original, int longestEdge) {
    QBuffer source;
    source.setData(original);
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(megabytesDecoded);
    if (const auto size = reader.size();
        size.isValid() && std::max(size.width(), size.height()) > longestEdge)
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio));
    const auto picture = reader.read();
    if (picture.isNull())
        return Error{
            "photo", "this is no picture that can be read (" + reader.errorString().toStdString() + ")", {}};
    // A new image carries no metadata; transparency becomes white paper.
    QImage plain(picture.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, picture);
    QByteArray kept;
    QBuffer target(&kept);
    if (!target.open(QIODevice::WriteOnly) || !plain.save(&target, "JPEG", jpegQuality))
        return Error{"photo", "the picture could not be written as JPEG", {}};
    return kept;
}

} // namespace shopwalker
