// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/matrix_picture.h"

#include "core/report/cell_words.h"

#include <algorithm>

namespace shopwalker::drawing {

namespace {

constexpr double cellForWords = 92; // narrower ones show the shape alone
constexpr double cellForNames = 64; // narrower heads are numbers, explained below
constexpr double shape = 16;
constexpr double pad = 8;
constexpr double edge = 4;

struct Group {
    QString title;
    std::vector<const ComparisonRow*> rows;
};

/// What stands where, the same for every row.
struct Grid {
    Sheet& sheet;
    const Comparison& comparison;
    const PictureWords& words;
    double nameWidth = 0;
    double cell = 0;

    double left() const { return sheet.margin(); }
    double column(std::size_t company) const {
        return left() + nameWidth + static_cast<double>(company) * cell;
    }
    bool showsWords() const { return cell >= cellForWords; }
    bool showsNames() const { return cell >= cellForNames; }
};

std::vector<Group> groupsOf(const Comparison& comparison, const PictureWords& words) {
    std::vector<Group> groups;
    const auto add = [&](const QString& title, auto belongs) {
        Group group{title, {}};
        for (const auto& row : comparison.rows)
            if (belongs(row))
                group.rows.push_back(&row);
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    };
    for (const auto& stage : stageIds)
        add(words.stage(std::string(stage)),
            [&](const ComparisonRow& row) { return !row.signal && row.stage == stage; });
    add(words("picture.other"), [&](const ComparisonRow& row) {
        return !row.signal && std::find(stageIds.begin(), stageIds.end(), row.stage) == stageIds.end();
    });
    add(words("head.signals"), [](const ComparisonRow& row) { return row.signal; });
    return groups;
}

double addHead(Grid& grid, double y) {
    const auto strong = grid.sheet.type(13, true);
    const auto small = grid.sheet.type(13);
    double lines = 1;
    if (grid.showsNames())
        for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company)
            lines = std::max(lines, grid.sheet.heightOf(grid.words.company(grid.comparison, company), strong,
                                                        grid.cell - 2 * pad, 3) /
                                        grid.sheet.lineHeight(strong));
    const double height = edge + 6 + lines * grid.sheet.lineHeight(strong) + grid.sheet.lineHeight(small) + 6;
    for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company) {
        const double x = grid.column(company);
        const bool own = grid.comparison.companies[company].company.own;
        if (own)
            grid.sheet.rect({x, y, grid.cell, edge}, Tone::Accent, 2);
        const auto& name = grid.comparison.companies[company].company.name;
        const auto shown = grid.showsNames() ? grid.sheet.foreign(name) : QString::number(company + 1);
        double at = y + edge + 6;
        at += grid.sheet.text({x + pad, at}, grid.cell - 2 * pad, shown, strong,
                              own ? Tone::Accent : Tone::Ink, 3);
        if (company < grid.comparison.coverage.size()) {
            const auto& coverage = grid.comparison.coverage[company];
            const auto count = QStringLiteral("%1/%2").arg(coverage.present).arg(coverage.total);
            grid.sheet.label({x + pad, at, grid.cell - 2 * pad, grid.sheet.lineHeight(small)},
                             grid.showsWords()
                                 ? grid.words("picture.foundOf", {{"n", std::to_string(coverage.present)},
                                                                  {"m", std::to_string(coverage.total)}})
                                 : count,
                             small, Tone::SecondInk);
        }
    }
    return y + height;
}

/// Who says it, at the end of the cell: scan, person, both, or both crossed out.
double addSources(Grid& grid, const ComparisonCell& cell, QPointF end) {
    bool scan = cell.finding.source == FindingSource::Scan;
    bool person = !scan;
    for (const auto& other : cell.others)
        (other.source == FindingSource::Scan ? scan : person) = true;
    constexpr double side = 12;
    double width = 0;
    for (const auto& [shown, glyph] : {std::pair{person, Glyph::Person}, std::pair{scan, Glyph::Scan}}) {
        if (!shown)
            continue;
        addGlyph(grid.sheet, glyph, end - QPointF(width + side / 2, 0), side, Tone::SecondInk);
        width += side + 2;
    }
    if (cell.disagrees)
        grid.sheet.line(end + QPointF(-width, 5), end + QPointF(0, -5), Tone::Negative, 1.6);
    return width;
}

void addCell(Grid& grid, const ComparisonRow& row, std::size_t company, const QString& name, double y,
             double height) {
    const auto& cell = row.cells[company];
    const QRectF box(grid.column(company), y, grid.cell, height);
    if (cell.gap || cell.advantage)
        grid.sheet.rect(box.adjusted(0, 1, 0, 0), cell.gap ? Tone::AccentSoft : Tone::PositiveSoft);
    if (cell.gap)
        grid.sheet.rect({box.left(), box.top() + 1, edge, height - 1}, Tone::Accent);
    const auto mark = markOf(cell.finding.presence);
    const bool wide = grid.showsWords();
    const double middle = wide ? box.left() + pad + 4 + shape / 2 : box.center().x();
    addMark(grid.sheet, mark, {middle, box.center().y()}, shape);
    if (wide) {
        const double sources = addSources(grid, cell, {box.right() - pad, box.center().y()});
        const double from = middle + shape / 2 + 6;
        grid.sheet.label({from, y, box.right() - pad - sources - 4 - from, height},
                         grid.sheet.foreign(cellWords(cell, grid.words.texts)), grid.sheet.type(13),
                         cell.finding.presence == Presence::Present ? Tone::Ink : Tone::SecondInk);
    }
    auto said = name + ", " + grid.words.company(grid.comparison, company) + ": " +
                QString::fromStdString(cellSentence(cell.finding, grid.words.texts));
    for (const auto& [marked, key] :
         {std::pair{cell.gap, "tag.gap"}, std::pair{cell.advantage, "tag.advantage"},
          std::pair{cell.toConfirm, "tag.toConfirm"}, std::pair{cell.disagrees, "picture.disagrees"}})
        if (marked)
            said += " · " + grid.words(key);
    grid.sheet.area(box, row.touchpoint, static_cast<int>(company), said);
}

double addRow(Grid& grid, const ComparisonRow& row, double y, bool first) {
    const auto type = grid.sheet.type(13);
    const auto name = grid.words.touchpoint(row.touchpoint, row.title);
    const double text = grid.sheet.heightOf(name, type, grid.nameWidth - pad - 12, 3);
    const double height = std::max(36.0, text + 14);
    if (!first)
        grid.sheet.line({grid.left() + 1, y}, {grid.left() + grid.sheet.inner() - 1, y}, Tone::Hairline);
    grid.sheet.text({grid.left() + 12, y + (height - text) / 2}, grid.nameWidth - pad - 12, name, type,
                    Tone::Ink, 3);
    for (std::size_t company = 0; company < row.cells.size(); ++company)
        addCell(grid, row, company, name, y, height);
    return height;
}

double addGroup(Grid& grid, const Group& group, double y) {
    const auto strong = grid.sheet.type(13, true);
    const double line = grid.sheet.lineHeight(strong);
    grid.sheet.label({grid.left() + 12, y + 12, grid.nameWidth - 12, line}, group.title, strong,
                     Tone::SecondInk);
    for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company) {
        const auto present = std::count_if(group.rows.begin(), group.rows.end(), [&](const auto* row) {
            return company < row->cells.size() && row->cells[company].finding.presence == Presence::Present;
        });
        grid.sheet.label({grid.column(company) + pad, y + 12, grid.cell - 2 * pad, line},
                         QStringLiteral("%1/%2").arg(present).arg(group.rows.size()), grid.sheet.type(13),
                         Tone::SecondInk, grid.showsWords() ? Align::Start : Align::Centre);
    }
    y += 12 + line + 6;
    const double top = y;
    const auto before = grid.sheet.added();
    for (const auto* row : group.rows)
        y += addRow(grid, *row, y, row == group.rows.front());
    grid.sheet.rectBelow(before, {grid.left(), top, grid.sheet.inner(), y - top}, Tone::Card, 12,
                         Tone::Hairline);
    return y;
}

double addKey(Grid& grid, double y) {
    const auto type = grid.sheet.type(13);
    y += 12;
    for (std::size_t company = 0; company < grid.comparison.companies.size(); ++company)
        y += grid.sheet.text({grid.left(), y}, grid.sheet.inner(),
                             QStringLiteral("%1  %2")
                                 .arg(company + 1)
                                 .arg(grid.sheet.foreign(grid.comparison.companies[company].company.name)),
                             type, grid.comparison.companies[company].company.own ? Tone::Accent : Tone::Ink,
                             2);
    return y;
}

QString gapSentence(const Comparison& comparison, const PictureWords& words) {
    const auto gaps = gapNames(comparison, words.touchpoints, words.texts);
    const Texts::Arguments arguments{{"own", comparison.companies.front().company.name},
                                     {"list", words.texts.listed(gaps)}};
    if (!gaps.empty())
        return words.counted("summary.gaps", static_cast<int>(gaps.size()), arguments);
    return comparison.companies.size() > 1 ? words("summary.noGaps", arguments) : QString();
}

} // namespace

QString matrixFinding(const Comparison& comparison, const PictureWords& words) {
    if (comparison.coverage.empty())
        return QString::fromStdString(comparison.name);
    const auto best = std::max_element(
        comparison.coverage.begin(), comparison.coverage.end(),
        [](const Coverage& left, const Coverage& right) { return left.present < right.present; });
    const auto leader = static_cast<std::size_t>(best - comparison.coverage.begin());
    const auto present = comparison.coverage.front().present;
    const Texts::Arguments arguments{{"own", comparison.companies.front().company.name},
                                     {"leader", comparison.companies[leader].company.name},
                                     {"m", std::to_string(present)}};
    return words.counted(best->present == present ? "summary.leads" : "summary.behind", best->present,
                         arguments);
}

Picture matrixPicture(const Comparison& comparison, const PictureWords& words, const PictureSize& size) {
    const auto title = matrixFinding(comparison, words);
    if (comparison.companies.empty() || comparison.rows.empty())
        return emptyPicture(size, words, title, words("picture.nothing.matrix"));
    Sheet sheet(size, words.texts.rightToLeft());
    const double name = std::clamp(sheet.inner() * 0.3, 112.0, 280.0);
    Grid grid{sheet, comparison, words, name,
              (sheet.inner() - name) / static_cast<double>(comparison.companies.size())};
    if (grid.cell < 36) { // 20 companies on a phone: the picture is wider, and is panned
        grid.cell = 36;
        sheet.widen(2 * sheet.margin() + name + 36 * static_cast<double>(comparison.companies.size()));
    }
    double y = addCaption(sheet, title, gapSentence(comparison, words));
    y = addHead(grid, y);
    for (const auto& group : groupsOf(comparison, words))
        y = addGroup(grid, group, y);
    if (!grid.showsNames())
        y = addKey(grid, y);
    y = addLegend(sheet, y + 16,
                  {{words("cell.present"), Mark::Present, {}},
                   {words("cell.absent"), Mark::Absent, {}},
                   {words("cell.unknown"), Mark::Unknown, {}},
                   {words("cell.notApplicable"), Mark::NotApplicable, {}},
                   {words("picture.legend.gap"), std::nullopt, Tone::Accent}});
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
