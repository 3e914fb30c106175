// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/output.h"

#include "core/report/drawing/type.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextLayout>
#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr int resolution = 96; // pixels an inch, as CSS has them
constexpr double largestSide = 16384;

void paint(const Shape& shape, QPainter& painter, Look look) {
    painter.setBrush(shape.fill == Tone::None ? QBrush(Qt::NoBrush) : QBrush(colour(shape.fill, look)));
    if (shape.stroke == Tone::None) {
        painter.setPen(Qt::NoPen);
    } else {
        QPen pen(colour(shape.stroke, look), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (shape.dashed)
            pen.setDashPattern({1, 3});
        painter.setPen(pen);
    }
    painter.drawPath(shape.path);
}

void paint(const Words& words, QPainter& painter, Look look, bool rightToLeft) {
    QTextLayout layout(words.text, fontOf(words.type));
    const bool toRight = (words.align == Align::End) != rightToLeft;
    QTextOption option(Qt::AlignAbsolute | (words.align == Align::Centre ? Qt::AlignHCenter
                                            : toRight                    ? Qt::AlignRight
                                                                         : Qt::AlignLeft));
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(words.box.width());
    layout.endLayout();
    painter.setPen(colour(words.tone, look));
    layout.draw(&painter, {words.box.left(), words.box.top() + (words.box.height() - line.height()) / 2});
}

QRectF boundsOf(const Item& item) {
    if (const auto* words = std::get_if<Words>(&item))
        return words->box;
    const auto& shape = std::get<Shape>(item);
    return shape.path.boundingRect().adjusted(-shape.width, -shape.width, shape.width, shape.width);
}

} // namespace

void paint(const Picture& picture, QPainter& painter, Look look, std::optional<QRectF> part) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(fontOf({})); // an SVG names the painter's font at every shape too
    for (const auto& item : picture.items) {
        if (part && !boundsOf(item).intersects(*part))
            continue;
        if (const auto* shape = std::get_if<Shape>(&item))
            paint(*shape, painter, look);
        else
            paint(std::get<Words>(item), painter, look, picture.rightToLeft);
    }
}

QByteArray toSvg(const Picture& picture, Look look) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(resolution);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({0, 0}, picture.size));
    generator.setTitle(picture.title.toHtmlEscaped()); // which it writes as it is given
    generator.setDescription(picture.description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF({0, 0}, picture.size), colour(Tone::Paper, look));
    paint(picture, painter, look);
    painter.end();
    // The generator names the first family alone; a viewer would take any font for Arabic and Armenian.
    const auto first = "font-family=\"" + fontFamilies().constFirst().toUtf8();
    auto bytes = buffer.data();
    bytes.replace(first + "\"", first + ", " + fontFamilies().mid(1).join(QStringLiteral(", ")).toUtf8() +
                                    ", sans-serif\"");
    return bytes;
}

QImage toImage(const Picture& picture, Look look, double scale) {
    const double longest = std::max(picture.size.width(), picture.size.height());
    scale = std::min(scale, largestSide / std::max(1.0, longest));
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(colour(Tone::Paper, look));
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(picture, painter, look);
    return image;
}

QByteArray toPng(const Picture& picture, Look look, double scale) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    toImage(picture, look, scale).save(&buffer, "PNG");
    return buffer.data();
}

Result<Done> writePicture(const Picture& picture, Look look, const std::string& file) {
    const auto name = QString::fromStdString(file);
    const bool svg = name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!svg && !name.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return Error{"usage", "a picture is written as .svg or .png; give the file one of these endings",
                     file};
    QSaveFile target(name);
    const auto bytes = svg ? toSvg(picture, look) : toPng(picture, look);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Error{"unwritable", "the picture cannot be written: " + target.errorString().toStdString(),
                     file};
    return Done{};
}

} // namespace shopwalker::drawing
