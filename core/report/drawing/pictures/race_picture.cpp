// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/race_picture.h"

#include "core/report/drawing/pictures/value_axis.h"

#include <algorithm>
#include <cmath>

namespace shopwalker::drawing {

namespace {

struct Layout {
    Sheet& sheet;
    const Comparison& comparison;
    const PictureWords& words;
    double name = 0;   ///< column of the companies
    double figure = 0; ///< column of the medians
    double left() const { return sheet.margin() + 12 + name; }
    double right() const { return sheet.margin() + sheet.inner() - 12 - figure; }
};

bool isOwn(const Layout& layout, std::size_t company) {
    return company < layout.comparison.companies.size() && layout.comparison.companies[company].company.own;
}

ValueAxis axisOf(const Layout& layout, const ResponseRace& race) {
    double least = 0;
    double most = 0;
    const auto take = [&](double value) {
        most = std::max(most, value);
        if (value > 0)
            least = least == 0 ? value : std::min(least, value);
    };
    for (const auto& lane : race.lanes)
        for (const auto& time : lane.times) {
            take(time.raw);
            if (time.withinHours)
                take(*time.withinHours);
        }
    return ValueAxis::over(least, most, race.unit, layout.left() + 8, layout.right() - 16);
}

void addTimes(Layout& layout, const ValueAxis& axis, const RaceLane& lane, double y) {
    auto& sheet = layout.sheet;
    const auto tone = isOwn(layout, lane.company) ? Tone::Accent : Tone::Neutral;
    for (const auto& time : lane.times) {
        const double raw = axis.at(time.raw);
        if (time.withinHours && std::abs(axis.at(*time.withinHours) - raw) > 1)
            sheet.line({axis.at(*time.withinHours), y}, {raw, y}, tone, 1.5);
        if (time.withinHours)
            sheet.disc({axis.at(*time.withinHours), y}, 5.5, Tone::Card, tone, 2);
        sheet.disc({raw, y}, 4.5, tone);
    }
    if (lane.median) {
        const double x = axis.at(*lane.median);
        sheet.line({x, y - 13}, {x, y + 13}, Tone::Ink, 2.5);
    }
}

/// Median, the same within opening hours, and what is still waited for.
double addFigures(Layout& layout, const ResponseRace& race, const RaceLane& lane, double y, bool fastest) {
    auto& sheet = layout.sheet;
    const double x = layout.right() + 8;
    const double width = layout.figure - 8;
    const auto small = sheet.type(13);
    double height = 0;
    if (lane.median)
        height += sheet.text({x, y}, width, layout.words.measure(*lane.median, race.unit),
                             sheet.type(15, true), fastest ? Tone::Positive : Tone::Ink);
    if (lane.medianWithinHours)
        height += sheet.text(
            {x, y + height}, width,
            layout.words("picture.race.within",
                         {{"time", layout.words.measure(*lane.medianWithinHours, race.unit).toStdString()}}),
            small, Tone::SecondInk, 2);
    if (lane.waiting > 0) {
        const auto words = layout.words.counted("picture.race.waiting", lane.waiting);
        addMark(sheet, Mark::Unknown, {x + 8, y + height + sheet.lineHeight(small) / 2}, 14);
        height += sheet.text({x + 20, y + height}, width - 20, words, small, Tone::Unknown, 3);
    }
    return height;
}

double addLane(Layout& layout, const ResponseRace& race, const RaceLane& lane, const ValueAxis& axis,
               double y) {
    auto& sheet = layout.sheet;
    const bool own = isOwn(layout, lane.company);
    const bool fastest = race.fastest == lane.company;
    const auto type = sheet.type(13, own || fastest);
    auto name = layout.words.company(layout.comparison, lane.company);
    const double text = sheet.heightOf(name, type, layout.name - 12, 2);
    double height = std::max(48.0, text + 12);
    const auto since = sheet.added();
    const double figures = addFigures(layout, race, lane, y + 8, fastest);
    height = std::max(height, figures + 16);
    sheet.line({axis.from(), y + height / 2}, {axis.to(), y + height / 2}, Tone::Hairline, 1);
    sheet.text({sheet.margin() + 12, y + (height - text) / 2}, layout.name - 12,
               sheet.foreign(name.toStdString()), type, own ? Tone::Accent : Tone::Ink, 2);
    addTimes(layout, axis, lane, y + height / 2);
    if (own)
        sheet.rectBelow(since, {sheet.margin() + 1, y, 4, height}, Tone::Accent, 2);
    sheet.area({sheet.margin(), y, sheet.inner(), height}, race.question, static_cast<int>(lane.company),
               laneSentence(layout.comparison, race, lane, layout.words));
    return height;
}

double addRace(Layout& layout, const ResponseRace& race, double y) {
    auto& sheet = layout.sheet;
    y += sheet.text({sheet.margin() + 12, y}, sheet.inner() - 24,
                    sheet.foreign(race.label) + " · " + layout.words.channel(race.channel),
                    sheet.type(15, true), Tone::Ink, 3);
    y += 6;
    const double top = y;
    const auto before = sheet.added();
    const auto axis = axisOf(layout, race);
    y += 8;
    double lanes = y;
    for (const auto& lane : race.lanes)
        lanes += addLane(layout, race, lane, axis, lanes);
    sheet.under(before, [&] { axis.addGrid(sheet, layout.words, y, lanes); });
    lanes += axis.labelHeight(sheet) + 8;
    sheet.rectBelow(before, {sheet.margin(), top, sheet.inner(), lanes - top}, Tone::Card, 12,
                    Tone::Hairline);
    if (axis.logarithmic())
        lanes += 4 + sheet.text({sheet.margin() + 12, lanes + 4}, sheet.inner() - 24,
                                layout.words("picture.race.logarithmic"), sheet.type(13), Tone::SecondInk, 2);
    return lanes;
}

} // namespace

QString laneSentence(const Comparison& comparison, const ResponseRace& race, const RaceLane& lane,
                     const PictureWords& words) {
    QStringList parts;
    if (lane.median)
        parts +=
            words("picture.race.median", {{"time", words.measure(*lane.median, race.unit).toStdString()}});
    if (lane.medianWithinHours)
        parts += words("picture.race.within",
                       {{"time", words.measure(*lane.medianWithinHours, race.unit).toStdString()}});
    if (!lane.times.empty())
        parts += words.counted("picture.race.times", static_cast<int>(lane.times.size()));
    if (lane.waiting > 0)
        parts += words.counted("picture.race.waiting", lane.waiting);
    return words.company(comparison, lane.company) + ": " + parts.join(QStringLiteral(" · "));
}

QString raceSentence(const Comparison& comparison, const ResponseRace& race, const PictureWords& words) {
    QStringList lanes;
    for (const auto& lane : race.lanes)
        lanes += laneSentence(comparison, race, lane, words);
    return lanes.join(QStringLiteral("; "));
}

QString raceFinding(const Comparison& comparison, const std::vector<ResponseRace>& races,
                    const PictureWords& words) {
    double best = 1;
    QString finding = words("picture.race.title");
    for (const auto& race : races) {
        if (!race.fastest)
            continue;
        std::optional<double> first;
        std::optional<double> second;
        std::size_t slower = 0;
        for (const auto& lane : race.lanes) {
            if (!lane.median)
                continue;
            if (lane.company == *race.fastest)
                first = lane.median;
            else if (!second || *lane.median < *second || lane.company == 0) {
                second = lane.median; // the own company is the one to be told of
                slower = lane.company;
                if (lane.company == 0)
                    break;
            }
        }
        for (const auto& lane : race.lanes)
            if (lane.company == *race.fastest)
                first = lane.median;
        if (!first || !second || *first <= 0 || *second / *first <= best)
            continue;
        best = *second / *first;
        finding = words("picture.race.faster", {{"company", comparison.companies[*race.fastest].company.name},
                                                {"other", comparison.companies[slower].company.name},
                                                {"n", words.number(best).toStdString()},
                                                {"question", race.label}});
    }
    return finding;
}

Picture racePicture(const Comparison& comparison, const std::vector<ResponseRace>& races,
                    const PictureWords& words, const PictureSize& size) {
    const auto title = raceFinding(comparison, races, words);
    if (races.empty())
        return emptyPicture(size, words, title, words("picture.nothing.race"));
    Sheet sheet(size, words.texts.rightToLeft());
    sheet.widen(320);
    Layout layout{sheet, comparison, words};
    layout.name = std::clamp(sheet.inner() * 0.2, 72.0, 190.0);
    layout.figure = std::clamp(sheet.inner() * 0.24, 92.0, 190.0);
    double y = addCaption(sheet, title, words("picture.race.how"));
    for (const auto& race : races)
        y = addRace(layout, race, y) + 20;
    y = addLegend(sheet, y, {});
    y += sheet.text({sheet.margin(), y}, sheet.inner(), words("picture.race.legend"), sheet.type(13),
                    Tone::SecondInk, 5);
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
