// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/inline_svg.h"

#include "core/report/drawing/type.h"

#include <QFontMetricsF>
#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr auto lastTone = static_cast<int>(Tone::Fourth);
constexpr qsizetype shortText = 3; ///< characters; any font has room for them

/// With two decimals at most, in the shortest way.
QString number(double value) {
    return QString::number(std::round(value * 100) / 100, 'g', 7);
}

QString attribute(const char* name, double value) {
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), number(value));
}

QString toneClass(QChar use, Tone tone) {
    return tone == Tone::None ? QString() : use + QString::number(static_cast<int>(tone));
}

QString pathData(const QPainterPath& path) {
    QString data;
    for (int index = 0; index < path.elementCount(); ++index) {
        const auto element = path.elementAt(index);
        const auto* letter = element.type == QPainterPath::MoveToElement    ? "M"
                             : element.type == QPainterPath::LineToElement  ? "L"
                             : element.type == QPainterPath::CurveToElement ? "C"
                                                                            : " ";
        data += QLatin1String(letter) + number(element.x) + ' ' + number(element.y);
    }
    return data;
}

QString classesOf(const QStringList& classes) {
    auto used = classes;
    used.removeAll(QString());
    return used.isEmpty() ? QString() : " class=\"" + used.join(' ') + '"';
}

QString markup(const Shape& shape) {
    auto text = "<path" + classesOf({toneClass('f', shape.fill), toneClass('s', shape.stroke)});
    if (shape.stroke != Tone::None && shape.width != 1)
        text += attribute("stroke-width", shape.width);
    if (shape.dashed)
        text +=
            QStringLiteral(" stroke-dasharray=\"%1 %2\"").arg(number(shape.width), number(3 * shape.width));
    return text + " d=\"" + pathData(shape.path) + "\"/>\n";
}

QString markup(const Words& words, bool rightToLeft) {
    if (words.text.trimmed().isEmpty())
        return {};
    const QFontMetricsF metrics(fontOf(words.type));
    const bool atStart = words.align == Align::Start;
    const double x = words.align == Align::Centre ? words.box.center().x()
                     : (atStart != rightToLeft)   ? words.box.left()
                                                  : words.box.right();
    const double y =
        words.box.top() + (words.box.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    auto text = "<text" + classesOf({toneClass('f', words.tone), words.type.strong ? "b" : QString()}) +
                attribute("x", x) + attribute("y", y) + attribute("font-size", words.type.size);
    if (!atStart)
        text += QStringLiteral(" text-anchor=\"%1\"")
                    .arg(QLatin1String(words.align == Align::Centre ? "middle" : "end"));
    if (words.text.size() > shortText)
        text += attribute("textLength", widthOf(words.text, words.type)) +
                QStringLiteral(" lengthAdjust=\"spacingAndGlyphs\"");
    return text + '>' + words.text.toHtmlEscaped() + "</text>\n";
}

/// `--t1:#0b5cad` for every tone.
std::string coloursOf(Look look) {
    std::string rules;
    for (int tone = 1; tone <= lastTone; ++tone)
        rules += "--t" + std::to_string(tone) + ":" +
                 colour(static_cast<Tone>(tone), look).name().toStdString() + ";";
    return rules;
}

} // namespace

std::string toInlineSvg(const Picture& picture, double widest) {
    const auto size = picture.size.toSize();
    auto text = QStringLiteral("<svg%1 role=\"img\" width=\"%2\" height=\"%3\" "
                               "viewBox=\"0 0 %2 %3\" direction=\"%4\" fill=\"none\" fill-rule=\"evenodd\" "
                               "stroke-linecap=\"round\" stroke-linejoin=\"round\">\n")
                    .arg(QLatin1String(size.width() <= widest ? " class=\"fit\"" : ""))
                    .arg(size.width())
                    .arg(size.height())
                    .arg(QLatin1String(picture.rightToLeft ? "rtl" : "ltr"));
    text += "<title>" + picture.title.toHtmlEscaped() + "</title>\n<desc>" +
            picture.description.toHtmlEscaped() + "</desc>\n";
    for (const auto& item : picture.items) {
        if (const auto* shape = std::get_if<Shape>(&item))
            text += markup(*shape);
        else
            text += markup(std::get<Words>(item), picture.rightToLeft);
    }
    return (text + "</svg>\n").toStdString();
}

std::string inlineStyle() {
    std::string rules = ":root{" + coloursOf(Look::Light) + "}\n@media (prefers-color-scheme: dark){:root{" +
                        coloursOf(Look::Dark) + "}}\n@media print{:root{" + coloursOf(Look::Print) + "}}\n";
    for (int tone = 1; tone <= lastTone; ++tone) {
        const auto number = std::to_string(tone);
        rules +=
            ".f" + number + "{fill:var(--t" + number + ")}.s" + number + "{stroke:var(--t" + number + ")}";
    }
    return rules + "\n.b{font-weight:600}\n";
}

} // namespace shopwalker::drawing
