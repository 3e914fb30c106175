// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"

#include "core/types/comparison_json.h"

#include <algorithm>

namespace shopwalker {

namespace {

Finding findingOf(const CompanyScan& scan, const std::string& touchpoint) {
    for (const auto& finding : scan.findings)
        if (finding.touchpoint == touchpoint)
            return finding;
    return {.touchpoint = touchpoint, .presence = Presence::Unknown, .reason = "not-scanned"};
}

bool restsOnScan(const ComparisonCell& cell) {
    return cell.finding.presence == Presence::Absent && cell.finding.source == FindingSource::Scan;
}

/// Gap and advantage are said of the own company, which stands first. A rival of whom nothing is known proves
/// neither.
void judge(ComparisonRow& row) {
    if (row.cells.size() < 2)
        return;
    auto& own = row.cells.front();
    const auto rivals = std::span(row.cells).subspan(1);
    const auto some = [&](Presence presence) {
        return std::any_of(rivals.begin(), rivals.end(),
                           [&](const auto& cell) { return cell.finding.presence == presence; });
    };
    own.gap = own.finding.presence == Presence::Absent && some(Presence::Present);
    own.advantage =
        own.finding.presence == Presence::Present && !some(Presence::Present) && some(Presence::Absent);
    if (own.gap)
        own.toConfirm = restsOnScan(own);
    if (own.advantage)
        own.toConfirm = std::any_of(rivals.begin(), rivals.end(), restsOnScan);
}

ComparisonRow rowOf(const Touchpoint& touchpoint, const std::vector<CompanyScan>& scans) {
    ComparisonRow row{.touchpoint = touchpoint.id, .signal = touchpoint.signal};
    for (const auto& scan : scans)
        row.cells.push_back({.finding = findingOf(scan, touchpoint.id)});
    if (!row.signal)
        judge(row);
    return row;
}

Coverage coverageOf(const std::vector<ComparisonRow>& rows, std::size_t company) {
    Coverage coverage;
    for (const auto& row : rows) {
        if (row.signal)
            continue;
        const auto presence = row.cells[company].finding.presence;
        ++coverage.total;
        coverage.known += presence != Presence::Unknown;
        coverage.present += presence == Presence::Present;
    }
    return coverage;
}

} // namespace

Comparison compare(std::vector<CompanyScan> scans, const Touchpoints& touchpoints, std::string name,
                   std::chrono::sys_seconds createdAt) {
    Comparison comparison{.name = std::move(name), .companies = std::move(scans), .createdAt = createdAt};
    for (const auto& touchpoint : touchpoints)
        if (touchpoint.detect)
            comparison.rows.push_back(rowOf(touchpoint, comparison.companies));
    for (std::size_t company = 0; company < comparison.companies.size(); ++company)
        comparison.coverage.push_back(coverageOf(comparison.rows, company));
    return comparison;
}

std::string defaultName(const std::vector<Company>& companies, std::chrono::sys_seconds createdAt) {
    std::string name;
    for (std::size_t index = 0; index < companies.size(); ++index) {
        if (index > 0)
            name += index == 1 ? " v. " : ", ";
        name += companies[index].name;
    }
    return name + " " + toIsoTime(createdAt).substr(0, 10);
}

} // namespace shopwalker
