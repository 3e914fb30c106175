// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/profile_picture.h"

#include "core/report/drawing/pictures/scores_picture.h"
#include "core/report/drawing/pictures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr std::array rivalTones{Tone::First, Tone::Second, Tone::Third, Tone::Fourth};
constexpr std::size_t shapes = 5;

struct Row {
    std::string id;
    QString title;
    std::vector<const GroupScore*> scores; ///< of each company; null: none
};

std::vector<Row> rowsOf(const Comparison& comparison, ProfileOver over, const PictureWords& words) {
    std::vector<Row> rows;
    const auto groupsOf = [over](const CompanyScore& score) -> const std::vector<GroupScore>& {
        return over == ProfileOver::Stages ? score.stages : score.channels;
    };
    const auto add = [&](const std::string& id) {
        if (std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; }))
            return;
        Row row{id, over == ProfileOver::Stages ? words.stage(id) : words.channel(id), {}};
        bool known = false;
        for (const auto& score : comparison.scores) {
            const auto& groups = groupsOf(score);
            const auto found =
                std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == id; });
            row.scores.push_back(found == groups.end() ? nullptr : &*found);
            known = known || (row.scores.back() != nullptr && row.scores.back()->points);
        }
        if (known)
            rows.push_back(std::move(row));
    };
    if (over == ProfileOver::Stages)
        for (const auto& stage : stageIds)
            add(std::string(stage));
    for (const auto& score : comparison.scores)
        for (const auto& group : groupsOf(score))
            add(group.id);
    return rows;
}

Tone toneOf(const Comparison& comparison, std::size_t company) {
    return comparison.companies[company].company.own ? Tone::Accent
                                                     : rivalTones[(company + 3) % rivalTones.size()];
}

/// Own company a disc; rivals in turn a square, a triangle, a diamond, a cross, and rings of these.
void addDot(Sheet& sheet, std::size_t company, bool own, QPointF at, Tone tone) {
    constexpr double r = 6;
    if (own)
        return sheet.disc(at, r + 1, tone, Tone::Card, 1.5);
    QPolygonF polygon;
    switch (company % shapes) {
    case 1: polygon = {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}; break;
    case 2: polygon = {{0, -r}, {r, 5}, {-r, 5}}; break;
    case 3: polygon = {{0, -r - 1}, {r + 1, 0}, {0, r + 1}, {-r - 1, 0}}; break;
    case 4: polygon = {{0, r}, {r, -5}, {-r, -5}}; break;
    default:
        polygon = {{-6, -2}, {-2, -2}, {-2, -6}, {2, -6}, {2, -2}, {6, -2},
                   {6, 2},   {2, 2},   {2, 6},   {-2, 6}, {-2, 2}, {-6, 2}};
    }
    QPainterPath path;
    path.addPolygon(polygon.translated(at));
    path.closeSubpath();
    const bool hollow = (company - 1) / shapes % 2 == 1;
    sheet.path(path, hollow ? Tone::Card : tone, hollow ? tone : Tone::Card, hollow ? 2 : 1);
}

double addNames(Sheet& sheet, const Comparison& comparison, double y) {
    const auto type = sheet.type(13, true);
    const double height = sheet.lineHeight(type) + 6;
    double x = sheet.margin();
    for (std::size_t company = 0; company < comparison.companies.size(); ++company) {
        const bool own = comparison.companies[company].company.own;
        const auto name = sheet.foreign(comparison.companies[company].company.name);
        const double width = std::min(sheet.widthOf(name, type), sheet.inner() - 24);
        if (x > sheet.margin() && x + 22 + width > sheet.margin() + sheet.inner()) {
            x = sheet.margin();
            y += height;
        }
        addDot(sheet, company, own, {x + 8, y + height / 2}, toneOf(comparison, company));
        sheet.label({x + 22, y, width, height}, name, type, own ? Tone::Accent : Tone::Ink);
        x += 22 + width + 20;
    }
    return y + height + 8;
}

} // namespace

Picture profilePicture(const Comparison& comparison, ProfileOver over, const PictureWords& words,
                       const PictureSize& size) {
    const auto title = scoresFinding(comparison, words);
    const auto rows = rowsOf(comparison, over, words);
    if (rows.empty())
        return emptyPicture(size, words, title, words("picture.nothing.scores"));
    Sheet sheet(size, words.texts.rightToLeft());
    const double name = std::clamp(sheet.inner() * 0.26, 96.0, 220.0);
    const auto axis = ValueAxis::points(sheet.margin() + name + 24, sheet.margin() + sheet.inner() - 28);
    double y = addCaption(sheet, title, words("picture.profile.how"));
    y = addNames(sheet, comparison, y);
    const double top = y;
    const auto before = sheet.added();
    const double step = std::min(9.0, 36.0 / static_cast<double>(comparison.companies.size()));
    const auto type = sheet.type(13, true);
    QPolygonF own;
    std::vector<std::pair<std::size_t, QPointF>> dots;
    for (const auto& row : rows) {
        const double text = sheet.heightOf(row.title, type, name - 16, 2);
        const double height =
            std::max({56.0, text + 16, step * static_cast<double>(comparison.companies.size()) + 20});
        if (&row != &rows.front())
            sheet.line({sheet.margin() + 1, y}, {sheet.margin() + sheet.inner() - 1, y}, Tone::Hairline);
        sheet.text({sheet.margin() + 12, y + (height - text) / 2}, name - 16, row.title, type, Tone::Ink, 2);
        const double first =
            y + height / 2 - step * (static_cast<double>(comparison.companies.size()) - 1) / 2;
        for (std::size_t company = 0; company < row.scores.size(); ++company) {
            const auto* score = row.scores[company];
            const double lane = first + static_cast<double>(company) * step;
            auto said = row.title + ", " + words.company(comparison, company) + ": ";
            if (score == nullptr || !score->points) {
                sheet.area({sheet.margin(), lane - step / 2, sheet.inner(), step}, row.id,
                           static_cast<int>(company), said + words("cell.unknown"));
                continue;
            }
            const QPointF at(axis.at(*score->points), lane);
            dots.emplace_back(company, at);
            if (comparison.companies[company].company.own)
                own << at;
            sheet.area(
                {at.x() - 12, at.y() - step / 2 - 2, 24, step + 4}, row.id, static_cast<int>(company),
                said + words("picture.scores.points", {{"n", words.points(score->points).toStdString()}}));
        }
        y += height;
    }
    QPainterPath line;
    line.addPolygon(own);
    sheet.path(line, Tone::None, Tone::Accent, 2.5);
    for (auto dot = dots.rbegin(); dot != dots.rend(); ++dot) // the own company on top
        addDot(sheet, dot->first, comparison.companies[dot->first].company.own, dot->second,
               toneOf(comparison, dot->first));
    sheet.under(before, [&] { axis.addGrid(sheet, words, top + 1, y); });
    y += axis.labelHeight(sheet) + 8;
    sheet.rectBelow(before, {sheet.margin(), top, sheet.inner(), y - top}, Tone::Card, 12, Tone::Hairline);
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
