// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"

#include "core/compare/two_sources.h"
#include "core/score/company_score.h"
#include "core/score/difference.h"
#include "core/types/json/comparison_json.h"

#include <set>

namespace shopwalker {

namespace {

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

/// What the comparison has rows for: as touchpoints, so that scores and rows agree.
Touchpoints rowsOf(const Touchpoints& touchpoints, const std::vector<CompanyWalks>& walks) {
    std::set<std::string_view> walked;
    for (const auto& company : walks) {
        for (const auto& finding : company.findings)
            walked.insert(finding.touchpoint);
        for (const auto& path : company.paths)
            for (const auto& step : path.steps)
                walked.insert(step.touchpoint);
        for (const auto& list : company.ticks)
            for (const auto& line : list.steps)
                walked.insert(line.touchpoint);
    }
    Touchpoints rows;
    for (const auto& touchpoint : touchpoints)
        if (touchpoint.detect || walked.contains(touchpoint.id))
            rows.push_back(touchpoint);
    const auto addMissing = [&rows](const std::vector<WalkedPath>& paths) {
        for (const auto& path : paths)
            for (const auto& step : path.steps)
                if (findTouchpoint(rows, step.touchpoint) == nullptr)
                    rows.push_back({.id = step.touchpoint,
                                    .name = step.title,
                                    .stage = step.stage,
                                    .channel = step.channel});
    };
    for (const auto& company : walks)
        addMissing(company.paths);
    for (const auto& company : walks)
        addMissing(company.ticks);
    return rows;
}

std::optional<QualityGap> qualityGap(const Comparison& comparison, std::size_t row) {
    const auto scoreAt = [&](std::size_t company) -> const TouchpointScore& {
        return comparison.scores[company].touchpoints[row];
    };
    std::optional<QualityGap> gap;
    const auto& own = scoreAt(0);
    for (std::size_t rival = 1; rival < comparison.scores.size(); ++rival) {
        const auto& other = scoreAt(rival);
        if (own.spread.walks == 0 || other.spread.walks == 0)
            continue;
        const auto points = *own.points - *other.points;
        if (!gap || points < gap->points)
            gap = {rival, points, differenceOf(own.walkPoints, other.walkPoints)};
    }
    return gap;
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

/// The findings that count, of one company.
std::vector<Finding> countedFindings(const std::vector<ComparisonRow>& rows, std::size_t company) {
    std::vector<Finding> findings;
    for (const auto& row : rows)
        if (!row.signal)
            findings.push_back(row.cells[company].finding);
    return findings;
}

void addRows(Comparison& comparison, const Touchpoints& rows, const Touchpoints& catalogue,
             const std::vector<CompanyWalks>& walks, const Weights& weights) {
    const CompanyWalks none;
    for (const auto& touchpoint : rows) {
        const bool known = findTouchpoint(catalogue, touchpoint.id) != nullptr;
        ComparisonRow row{.touchpoint = touchpoint.id,
                          .title = known ? std::string() : touchpoint.name,
                          .stage = touchpoint.stage,
                          .channel = touchpoint.channel,
                          .signal = touchpoint.signal,
                          .weight = weights.of(touchpoint.id, touchpoint.stage, touchpoint.channel)};
        for (std::size_t company = 0; company < comparison.companies.size(); ++company)
            row.cells.push_back(cellOf(touchpoint, comparison.companies[company],
                                       company < walks.size() ? walks[company] : none, known));
        if (!row.signal)
            judge(row);
        comparison.rows.push_back(std::move(row));
    }
}

} // namespace

Comparison compare(std::vector<CompanyScan> scans, const Touchpoints& touchpoints, std::string name,
                   std::chrono::sys_seconds createdAt, const std::vector<CompanyWalks>& walks,
                   const Weights& weights) {
    Comparison comparison{.name = std::move(name), .companies = std::move(scans), .createdAt = createdAt};
    auto rows = rowsOf(touchpoints, walks);
    addRows(comparison, rows, touchpoints, walks, weights);
    std::erase_if(rows, [](const auto& row) { return row.signal; });
    const CompanyWalks none;
    for (std::size_t company = 0; company < comparison.companies.size(); ++company) {
        comparison.coverage.push_back(coverageOf(comparison.rows, company));
        const auto& walked = company < walks.size() ? walks[company] : none;
        comparison.scores.push_back(scoreCompany(walked.paths, countedFindings(comparison.rows, company),
                                                 rows, weights, Audience::Everybody, walked.ticks));
    }
    std::size_t scored = 0;
    for (auto& row : comparison.rows)
        if (!row.signal)
            row.quality = comparison.scores.empty() ? std::nullopt : qualityGap(comparison, scored++);
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
