// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/picture_words.h"

#include "core/report/drawing/type.h"

#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

} // namespace

QString PictureWords::touchpoint(const std::string& id, const std::string& title) const {
    if (const auto* found = findTouchpoint(touchpoints, id))
        return QString::fromStdString(texts.touchpoint(*found));
    return QString::fromStdString(title.empty() ? id : title);
}

QString PictureWords::stage(const std::string& id) const {
    return texts.has("stage." + id) ? (*this)("stage." + id) : QString::fromStdString(id);
}

QString PictureWords::channel(const std::string& id) const {
    return texts.has("channel." + id) ? (*this)("channel." + id) : QString::fromStdString(id);
}

QString PictureWords::company(const Comparison& comparison, std::size_t index) const {
    return index < comparison.companies.size()
               ? QString::fromStdString(comparison.companies[index].company.name)
               : QString();
}

QString PictureWords::mark(Mark mark) const {
    switch (mark) {
    case Mark::Present: return (*this)("cell.present");
    case Mark::Absent: return (*this)("cell.absent");
    case Mark::NotApplicable: return (*this)("cell.notApplicable");
    default: return (*this)("cell.unknown");
    }
}

QString PictureWords::reaction(Mark mark) const {
    switch (mark) {
    case Mark::Present: return (*this)("walk.word.positive");
    case Mark::Neutral: return (*this)("walk.word.neutral");
    case Mark::Broken: return (*this)("walk.word.negative");
    default: return (*this)("picture.notJudged");
    }
}

Texts::Arguments PictureWords::kept(Texts::Arguments arguments) const {
    if (texts.rightToLeft())
        for (auto& [key, value] : arguments)
            value = isolated(QString::fromStdString(value)).toStdString();
    return arguments;
}

QString PictureWords::number(double value) const {
    const double tenths = std::round(value * 10) / 10;
    if (std::abs(value) >= 10 || tenths == std::round(tenths))
        return QString::number(std::llround(value));
    return QString::number(tenths, 'f', 1).replace('.', (*this)("picture.decimal"));
}

QString PictureWords::points(const std::optional<double>& points) const {
    return points ? QString::number(std::llround(*points)) : QStringLiteral("–");
}

QString PictureWords::measure(double value, const std::string& unit) const {
    const auto said = [&](const char* key, double amount) {
        return (*this)(std::string("picture.time.") + key, {{"n", number(amount).toStdString()}});
    };
    if (unit == "rings")
        return number(value).contains((*this)("picture.decimal"))
                   ? said("rings", value)
                   : counted("picture.rings", static_cast<int>(std::lround(value)));
    if (value < 1.5 * minute)
        return said("s", value);
    if (value < 1.5 * hour && value != hour)
        return said("min", value / minute);
    return value < 2 * day ? said("h", value / hour) : said("d", value / day);
}

double addCaption(Sheet& sheet, const QString& title, const QString& explanation) {
    double y = sheet.margin();
    if (!sheet.size().caption)
        return y;
    y += sheet.text({sheet.margin(), y}, sheet.inner(), title,
                    sheet.type(sheet.width() < 600 ? 17 : 22, true), Tone::Ink, 4);
    y += 4 +
         sheet.text({sheet.margin(), y + 4}, sheet.inner(), explanation, sheet.type(13), Tone::SecondInk, 4);
    return y + 16;
}

QPainterPath stripes(const QRectF& bar) {
    QPainterPath path;
    for (double x = bar.left(); x + bar.height() <= bar.right(); x += 5) {
        path.moveTo(x, bar.bottom());
        path.lineTo(x + bar.height(), bar.top());
    }
    return path;
}

double addLegend(Sheet& sheet, double y, const std::vector<LegendEntry>& entries) {
    const auto type = sheet.type(13);
    const double height = sheet.lineHeight(type) + 4;
    constexpr double shape = 16, gap = 6, between = 18;
    double x = sheet.margin();
    for (const auto& entry : entries) {
        const double words = std::min(sheet.widthOf(entry.words, type), sheet.inner() - shape - gap);
        if (x > sheet.margin() && x + shape + gap + words > sheet.margin() + sheet.inner()) {
            x = sheet.margin();
            y += height;
        }
        const QPointF middle(x + shape / 2, y + height / 2);
        const QRectF bar(x, y + height / 2 - 4, shape, 8);
        if (entry.mark)
            addMark(sheet, *entry.mark, middle, shape);
        else if (entry.tone == Tone::None) {
            sheet.rect(bar, Tone::None, 4, Tone::Neutral);
            sheet.path(stripes(bar), Tone::None, Tone::Neutral, 1);
        } else
            sheet.rect({x + shape / 2 - 2, y + 3, 4, height - 6}, entry.tone, 2);
        sheet.label({x + shape + gap, y, words, height}, entry.words, type, Tone::SecondInk);
        x += shape + gap + words + between;
    }
    return entries.empty() ? y : y + height;
}

Picture emptyPicture(const PictureSize& size, const PictureWords& words, const QString& title,
                     const QString& reason) {
    Sheet sheet(size, words.texts.rightToLeft());
    double y = addCaption(sheet, title, {});
    y += sheet.text({sheet.margin(), y}, sheet.inner(), reason, sheet.type(15), Tone::SecondInk, 6);
    return std::move(sheet).finished(y + sheet.margin(), title + "\n" + reason);
}

} // namespace shopwalker::drawing
