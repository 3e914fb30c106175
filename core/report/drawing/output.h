// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/picture.h"
#include "core/types/result.h"

#include <QByteArray>
#include <QImage>
#include <optional>

class QPainter;

namespace shopwalker::drawing {

/// Paints the picture at the painter's origin and scale, without its paper; of it only what meets `part`.
void paint(const Picture& picture, QPainter& painter, Look look, std::optional<QRectF> part = std::nullopt);

/// A whole SVG file with title and description; the same picture gives the same bytes.
QByteArray toSvg(const Picture& picture, Look look);

/// On its paper, `scale` pixels for each of the picture; not more than 16,384 on a side.
QImage toImage(const Picture& picture, Look look, double scale = 2);
QByteArray toPng(const Picture& picture, Look look, double scale = 2);

/// Writes to a new file and puts it into place, so that a failure leaves what was there. The ending decides:
/// `.svg` or `.png`.
Result<Done> writePicture(const Picture& picture, Look look, const std::string& file);

} // namespace shopwalker::drawing
