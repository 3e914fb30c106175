// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/scores_picture.h"

#include <algorithm>
#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr double pad = 10;
constexpr double barHeight = 8;
constexpr double weak = 50; // points below which a place is weak

/// The score of a stage or channel of one company; null where it has none.
using Pick = const GroupScore* (*)(const CompanyScore&, const std::string&);

const GroupScore* groupNamed(const std::vector<GroupScore>& groups, const std::string& id) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

struct Line {
    std::string id;
    QString title;
    Pick pick;
};

struct Grid {
    Sheet& sheet;
    const Comparison& comparison;
    const PictureWords& words;
    double name = 0;
    double cell = 0;

    bool isNarrow() const { return cell < 120; }
    double column(std::size_t company) const {
        return sheet.margin() + name + static_cast<double>(company) * cell;
    }
};

QString said(const Grid& grid, const Line& line, std::size_t company, const GroupScore* score) {
    auto text = line.title + ", " + grid.words.company(grid.comparison, company) + ": ";
    if (score == nullptr || !score->points)
        return text + grid.words("cell.unknown");
    text += grid.words("picture.scores.points", {{"n", grid.words.points(score->points).toStdString()}});
    text += ", " + grid.words("label.coverage", {{"known", std::to_string(score->known)},
                                                 {"total", std::to_string(score->total)}});
    if (score->presenceOnly == score->known)
        text += ", " + grid.words("picture.scores.presenceOnly");
    if (score->failures > 0)
        text += ", " + grid.words.counted("picture.scores.critical", score->failures);
    return text;
}

void addCell(Grid& grid, const Line& line, std::size_t company, double y, double height, bool best) {
    const auto* score = grid.comparison.scores.size() > company
                            ? line.pick(grid.comparison.scores[company], line.id)
                            : nullptr;
    const QRectF box(grid.column(company), y, grid.cell, height);
    grid.sheet.area(box, line.id, static_cast<int>(company), said(grid, line, company, score));
    const double figure = std::min(46.0 * grid.sheet.size().textScale, grid.cell * 0.45);
    const double middle = box.center().y();
    if (score == nullptr || !score->points) {
        addMark(grid.sheet, score != nullptr && score->total == 0 ? Mark::NotApplicable : Mark::Unknown,
                {box.left() + pad + 8, middle}, 16);
        return;
    }
    const bool own = grid.comparison.companies[company].company.own;
    const auto tone = own ? Tone::Accent : Tone::Neutral;
    const bool narrow = grid.isNarrow(); // the bar stands below its number then
    const double raised = narrow ? middle - 7 : middle;
    const QRectF number(box.left() + pad, raised - height / 2, narrow ? grid.cell * 0.55 : figure, height);
    grid.sheet.label(number, grid.words.points(score->points), grid.sheet.type(15, best), Tone::Ink);
    double end = box.right() - pad;
    if (score->failures > 0 || *score->points < weak) {
        addMark(grid.sheet, Mark::Broken, {end - 7, raised}, 14);
        end -= narrow ? 0 : 18;
    }
    const QRectF track =
        narrow ? QRectF(number.left(), middle + 7, box.width() - 2 * pad, barHeight - 2)
               : QRectF(number.right(), middle - barHeight / 2, end - number.right() - 4, barHeight);
    grid.sheet.rect(track, Tone::Band, track.height() / 2, Tone::Hairline);
    QRectF bar = track;
    bar.setWidth(std::max(track.height(), track.width() * std::clamp(*score->points, 0.0, 100.0) / 100));
    const bool presence = score->presenceOnly == score->known;
    grid.sheet.rect(bar, presence ? Tone::None : tone, bar.height() / 2, tone);
    if (presence)
        grid.sheet.path(stripes(bar), Tone::None, tone, 1);
}

double addLine(Grid& grid, const Line& line, double y, bool first, bool strong) {
    const auto type = grid.sheet.type(strong ? 15 : 13, strong);
    const double text = grid.sheet.heightOf(line.title, type, grid.name - 20, 2);
    const double height = std::max(grid.isNarrow() ? 48.0 : 40.0, text + 16);
    if (!first)
        grid.sheet.line({grid.sheet.margin() + 1, y}, {grid.sheet.margin() + grid.sheet.inner() - 1, y},
                        Tone::Hairline);
    grid.sheet.text({grid.sheet.margin() + 12, y + (height - text) / 2}, grid.name - 20, line.title, type,
                    Tone::Ink, 2);
    double most = -1;
    for (const auto& score : grid.comparison.scores)
        if (const auto* group = line.pick(score, line.id); group != nullptr && group->points)
            most = std::max(most, *group->points);
    for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company) {
        const auto* group = company < grid.comparison.scores.size()
                                ? line.pick(grid.comparison.scores[company], line.id)
                                : nullptr;
        addCell(grid, line, company, y, height, group != nullptr && group->points == most);
    }
    return height;
}

double addHead(Grid& grid, double y) {
    const auto type = grid.sheet.type(13, true);
    double height = 0;
    for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company) {
        const bool own = grid.comparison.companies[company].company.own;
        if (own)
            grid.sheet.rect({grid.column(company), y, grid.cell, 4}, Tone::Accent, 2);
        height = std::max(height,
                          grid.sheet.text({grid.column(company) + pad, y + 10}, grid.cell - 2 * pad,
                                          grid.sheet.foreign(grid.comparison.companies[company].company.name),
                                          type, own ? Tone::Accent : Tone::Ink, 3));
    }
    return y + 10 + height + 8;
}

double addBlock(Grid& grid, const QString& title, const std::vector<Line>& lines, double y, bool strong) {
    if (!title.isEmpty())
        y += 12 +
             grid.sheet.text({grid.sheet.margin() + 12, y + 12}, grid.sheet.inner() - 24, title,
                             grid.sheet.type(13, true), Tone::SecondInk) +
             6;
    const double top = y;
    const auto before = grid.sheet.added();
    for (const auto& line : lines)
        y += addLine(grid, line, y, &line == &lines.front(), strong);
    grid.sheet.rectBelow(before, {grid.sheet.margin(), top, grid.sheet.inner(), y - top}, Tone::Card, 12,
                         Tone::Hairline);
    return y;
}

std::vector<Line> stageLines(const Comparison& comparison, const PictureWords& words) {
    std::vector<Line> lines;
    for (const auto& stage : stageIds)
        for (const auto& score : comparison.scores)
            if (groupNamed(score.stages, std::string(stage)) != nullptr) {
                lines.push_back({std::string(stage), words.stage(std::string(stage)),
                                 [](const CompanyScore& of, const std::string& id) {
                                     return groupNamed(of.stages, id);
                                 }});
                break;
            }
    return lines;
}

std::vector<Line> channelLines(const Comparison& comparison, const PictureWords& words) {
    std::vector<Line> lines;
    for (const auto& score : comparison.scores)
        for (const auto& channel : score.channels)
            if (std::none_of(lines.begin(), lines.end(),
                             [&](const auto& line) { return line.id == channel.id; }))
                lines.push_back({channel.id, words.channel(channel.id),
                                 [](const CompanyScore& of, const std::string& id) {
                                     return groupNamed(of.channels, id);
                                 }});
    return lines;
}

} // namespace

QString scoresFinding(const Comparison& comparison, const PictureWords& words) {
    std::optional<std::size_t> leader;
    for (std::size_t company = 0; company < comparison.scores.size(); ++company) {
        const auto& points = comparison.scores[company].total.points;
        if (points && (!leader || *points > *comparison.scores[*leader].total.points))
            leader = company;
    }
    if (!leader || comparison.companies.empty())
        return words("picture.scores.nobody");
    const auto& own = comparison.scores.front().total.points;
    const Texts::Arguments arguments{
        {"leader", comparison.companies[*leader].company.name},
        {"n", words.points(comparison.scores[*leader].total.points).toStdString()},
        {"own", comparison.companies.front().company.name},
        {"m", words.points(own).toStdString()}};
    return words(*leader == 0 ? "picture.scores.weLead"
                 : own        ? "picture.scores.leads"
                              : "picture.scores.leadsUnknown",
                 arguments);
}

Picture scoresPicture(const Comparison& comparison, const PictureWords& words, const PictureSize& size) {
    const auto title = scoresFinding(comparison, words);
    if (comparison.companies.empty() || comparison.scores.empty())
        return emptyPicture(size, words, title, words("picture.nothing.scores"));
    Sheet sheet(size, words.texts.rightToLeft());
    Grid grid{sheet, comparison, words};
    grid.name = std::clamp(sheet.inner() * 0.24, 104.0, 220.0);
    grid.cell = (sheet.inner() - grid.name) / static_cast<double>(comparison.companies.size());
    if (const double least = 72; grid.cell < least) {
        grid.cell = least;
        sheet.widen(2 * sheet.margin() + grid.name +
                    least * static_cast<double>(comparison.companies.size()));
    }
    double y = addCaption(sheet, title, words("picture.scores.how"));
    y = addHead(grid, y);
    const Line total{{}, words("picture.scores.total"), [](const CompanyScore& of, const std::string&) {
                         return &of.total;
                     }};
    y = addBlock(grid, {}, {total}, y, true);
    y = addBlock(grid, words("picture.byStage"), stageLines(comparison, words), y, false);
    y = addBlock(grid, words("picture.byChannel"), channelLines(comparison, words), y, false);
    y = addLegend(sheet, y + 16,
                  {{words("picture.scores.weak"), Mark::Broken, {}},
                   {words("cell.unknown"), Mark::Unknown, {}},
                   {words("picture.scores.hatched"), std::nullopt, Tone::None}});
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
