// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What stands in the cells and heads of the matrix.
#include "app/models/benchmark/matrix_model.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker {

namespace {

bool knows(const Finding& finding) {
    return finding.presence != Presence::Unknown;
}

/// What a scan read off the site says more than a person's "yes".
const Finding& tellingFinding(const ComparisonCell& cell) {
    if (cell.finding.source == FindingSource::Walk && cell.finding.presence == Presence::Present)
        for (const auto& other : cell.others)
            if (other.source == FindingSource::Scan && other.presence == Presence::Present)
                return other;
    return cell.finding;
}

/// The middle of what was measured at the touchpoint, where a race was run over it.
QString measured(const std::vector<ResponseRace>& races, const std::string& touchpoint, std::size_t company) {
    for (const auto& race : races)
        if (race.touchpoint == touchpoint)
            for (const auto& lane : race.lanes)
                if (lane.company == company && lane.median)
                    return wording::measure(*lane.median, race.unit);
    return {};
}

QString valueOf(const ComparisonCell& cell) {
    const auto& finding = tellingFinding(cell);
    return finding.source == FindingSource::Scan ? wording::cellValue(finding) : QString();
}

} // namespace

QString sourceOf(const ComparisonCell& cell) {
    if (cell.disagrees)
        return QStringLiteral("disagree");
    bool scan = cell.finding.source == FindingSource::Scan && knows(cell.finding);
    bool walk = cell.finding.source == FindingSource::Walk && knows(cell.finding);
    for (const auto& other : cell.others)
        if (knows(other))
            (other.source == FindingSource::Scan ? scan : walk) = true;
    return scan && walk ? QStringLiteral("both") : walk ? QStringLiteral("walk") : QStringLiteral("scan");
}

const TouchpointScore* MatrixModel::scoreAt(int row, std::size_t column) const {
    const int index = m_scores[static_cast<std::size_t>(row)];
    if (index < 0 || column >= comparison().scores.size())
        return nullptr;
    const auto& touchpoints = comparison().scores[column].touchpoints;
    return static_cast<std::size_t>(index) < touchpoints.size()
               ? &touchpoints[static_cast<std::size_t>(index)]
               : nullptr;
}

MatrixCell MatrixModel::cellAt(int row, std::size_t column) const {
    const auto& place = rowAt(row);
    const auto& cell = place.cells[column];
    const auto& company = comparison().companies[column].company;
    const auto* score = scoreAt(row, column);
    auto value = measured(m_benchmark->judgement.races, place.touchpoint, column);
    if (value.isEmpty())
        value = valueOf(cell);
    return {.mark = markOf(cell.finding.presence),
            .word = wording::presence(cell.finding.presence),
            .value = value,
            .points =
                score != nullptr && score->spread.walks > 0 ? wording::points(score->points) : QString(),
            .source = sourceOf(cell),
            .gap = cell.gap,
            .advantage = cell.advantage,
            .toConfirm = cell.toConfirm,
            .failed = score != nullptr && !score->failures.empty(),
            .own = company.own,
            .company = toQString(company.name)};
}

MatrixCell MatrixModel::groupCell(const Line& head, std::size_t column) const {
    int present = 0;
    int known = 0;
    double points = 0;
    double weights = 0;
    for (const int row : head.rows) {
        const auto presence = rowAt(row).cells[column].finding.presence;
        present += presence == Presence::Present ? 1 : 0;
        known += presence == Presence::Present || presence == Presence::Absent ? 1 : 0;
        if (const auto* score = scoreAt(row, column); score != nullptr && score->points) {
            points += rowAt(row).weight * *score->points;
            weights += rowAt(row).weight;
        }
    }
    const auto& company = comparison().companies[column].company;
    return {//: Head of a group in the matrix: found, of those that are known ("5 of 7")
            .value = QCoreApplication::translate("Matrix", "%L1 of %L2").arg(present).arg(known),
            .points = weights > 0 ? wording::points(points / weights) : QString(),
            .own = company.own,
            .company = toQString(company.name)};
}

QVariantList MatrixModel::cellsOf(const Line& line) const {
    QVariantList cells;
    for (std::size_t column = 0; column < comparison().companies.size(); ++column)
        cells += QVariant::fromValue(line.row < 0 ? groupCell(line, column) : cellAt(line.row, column));
    return cells;
}

QVariantList MatrixModel::columns() const {
    QVariantList columns;
    if (!m_benchmark)
        return columns;
    for (std::size_t i = 0; i < comparison().companies.size(); ++i) {
        const auto& scan = comparison().companies[i];
        const auto coverage = i < comparison().coverage.size() ? comparison().coverage[i] : Coverage{};
        const auto points =
            i < comparison().scores.size() ? comparison().scores[i].total.points : std::nullopt;
        columns += QVariant::fromValue(MatrixColumn{.name = toQString(scan.company.name),
                                                    .own = scan.company.own,
                                                    .present = coverage.present,
                                                    .known = coverage.known,
                                                    .total = coverage.total,
                                                    .pagesRead = scan.pagesRead(),
                                                    .points = wording::points(points)});
    }
    return columns;
}

} // namespace shopwalker
