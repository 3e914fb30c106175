// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/two_sources.h"

#include "core/score/company_score.h"

namespace shopwalker {

namespace {

bool isKnown(const Finding& finding) {
    return finding.presence != Presence::Unknown;
}

bool areOpposite(const Finding& one, const Finding& other) {
    return (one.presence == Presence::Present && other.presence == Presence::Absent) ||
           (one.presence == Presence::Absent && other.presence == Presence::Present);
}

bool wasWalked(const CompanyWalks& walks, const std::string& touchpoint) {
    for (const auto& path : walks.paths)
        for (const auto& step : path.steps)
            if (counts(path.walk) && step.touchpoint == touchpoint)
                for (const auto& asked : step.asked)
                    if (asked.answer && !asked.answer->notApplicable)
                        return true;
    return false;
}

/// Everything that was said, the scan's word first, then the walks' from the oldest to the newest.
std::vector<Finding> allFindings(const Touchpoint& touchpoint, const CompanyScan& scan,
                                 const CompanyWalks& walks) {
    std::vector<Finding> findings;
    for (const auto& finding : scan.findings)
        if (finding.touchpoint == touchpoint.id)
            findings.push_back(finding);
    for (const auto& finding : walks.findings)
        if (finding.touchpoint == touchpoint.id)
            findings.push_back(finding);
    return findings;
}

Finding nothingFound(const Touchpoint& touchpoint, bool inCatalogue, const CompanyWalks& walks) {
    if (!inCatalogue && wasWalked(walks, touchpoint.id))
        return {.touchpoint = touchpoint.id, .presence = Presence::Present, .source = FindingSource::Walk};
    return {.touchpoint = touchpoint.id,
            .presence = Presence::Unknown,
            .source = touchpoint.detect ? FindingSource::Scan : FindingSource::Walk,
            .reason = touchpoint.detect ? "not-scanned" : "not-walked"};
}

} // namespace

ComparisonCell cellOf(const Touchpoint& touchpoint, const CompanyScan& scan, const CompanyWalks& walks,
                      bool inCatalogue) {
    auto findings = allFindings(touchpoint, scan, walks);
    if (findings.empty())
        return {.finding = nothingFound(touchpoint, inCatalogue, walks)};
    auto deciding = std::find_if(findings.rbegin(), findings.rend(), [](const auto& finding) {
        return finding.source == FindingSource::Walk && isKnown(finding);
    });
    const auto chosen = deciding != findings.rend() ? std::prev(deciding.base()) : findings.begin();
    ComparisonCell cell{.finding = *chosen};
    findings.erase(chosen);
    cell.others = std::move(findings);
    cell.disagrees = std::any_of(cell.others.begin(), cell.others.end(),
                                 [&](const auto& other) { return areOpposite(cell.finding, other); });
    return cell;
}

} // namespace shopwalker
