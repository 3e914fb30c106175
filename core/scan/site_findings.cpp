// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_findings.h"

#include "core/scan/page_state.h"
#include "core/scan/site_signals.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

bool isRead(const ScannedPage& page) {
    return page.visit.state == PageState::Read;
}

int countRead(const std::vector<ScannedPage>& pages) {
    return static_cast<int>(std::count_if(pages.begin(), pages.end(), isRead));
}

/// DESIGN 3: only the start page and two thirds of the chosen pages together allow a "not found".
bool readEnough(const std::vector<ScannedPage>& pages) {
    return !pages.empty() && isRead(pages.front()) &&
           3 * static_cast<std::size_t>(countRead(pages)) >= 2 * pages.size();
}

/// Why the pages do not allow a "not found": the start page's reason, else the most frequent one.
std::string reasonOfUnknown(const std::vector<ScannedPage>& pages) {
    if (pages.empty())
        return "missing";
    if (!isRead(pages.front()))
        return pages.front().visit.reason();
    std::map<std::string, int> counts;
    std::string most = "too-few-pages";
    for (const auto& page : pages)
        if (!isRead(page) && ++counts[page.visit.reason()] > counts[most])
            most = page.visit.reason();
    return most;
}

/// Equal claims are one value. A claim without a value (a button "Order a call") is told by its words.
std::string identityOf(const TouchpointHit& hit) {
    auto identity = hit.value + '\n' + hit.vendor + '\n' + hit.network;
    if (identity.size() == 2)
        identity += fold(hit.evidence.snippet);
    return identity;
}

FindingValue valueOf(const TouchpointHit& hit, const PageVisit& visit) {
    return {.value = hit.value,
            .vendor = hit.vendor,
            .network = hit.network,
            .confidence = hit.confidence,
            .rule = hit.rule,
            .pageUrl = visit.url,
            .evidence = hit.evidence,
            .caveats = hit.caveats};
}

std::vector<FindingValue> valuesOf(const std::string& touchpoint, const std::vector<ScannedPage>& pages) {
    std::vector<FindingValue> values;
    std::map<std::string, std::size_t> indexOf;
    for (const auto& page : pages)
        for (const auto& hit : page.report.touchpoints) {
            if (hit.id != touchpoint)
                continue;
            const auto [known, added] = indexOf.emplace(identityOf(hit), values.size());
            if (added)
                values.push_back(valueOf(hit, page.visit));
            else if (hit.confidence > values[known->second].confidence)
                values[known->second] = valueOf(hit, page.visit);
        }
    std::stable_sort(values.begin(), values.end(),
                     [](const auto& left, const auto& right) { return left.confidence > right.confidence; });
    if (values.size() > limits::valuesPerFinding)
        values.resize(limits::valuesPerFinding);
    return values;
}

std::vector<FindingValue> vendorsOf(const std::vector<ScannedPage>& pages) {
    std::vector<FindingValue> vendors;
    for (const auto& page : pages)
        for (const auto& hit : page.report.vendors) {
            const bool known = std::any_of(vendors.begin(), vendors.end(), [&](const auto& vendor) {
                return vendor.vendor == hit.name && vendor.value == hit.category;
            });
            if (!known)
                vendors.push_back({.value = hit.category,
                                   .vendor = hit.name,
                                   .rule = hit.rule,
                                   .pageUrl = page.visit.url,
                                   .evidence = hit.evidence});
        }
    return vendors;
}

/// What could hide a widget from a reader without scripts: these vendor categories are caveats themselves.
std::vector<std::string> caveatsOf(const std::vector<FindingValue>& vendors) {
    std::vector<std::string> caveats;
    for (const auto* category : {"consent-banner", "tag-manager"})
        if (std::any_of(vendors.begin(), vendors.end(),
                        [&](const auto& vendor) { return vendor.value == category; }))
            caveats.emplace_back(category);
    return caveats;
}

Finding findingOf(const Touchpoint& touchpoint, const std::vector<ScannedPage>& pages,
                  const std::vector<std::string>& caveats) {
    Finding finding{.touchpoint = touchpoint.id, .pagesRead = countRead(pages)};
    finding.values = valuesOf(touchpoint.id, pages);
    if (!finding.values.empty())
        finding.presence = Presence::Present;
    else if (readEnough(pages))
        finding.presence = Presence::Absent;
    else
        finding.reason = reasonOfUnknown(pages);
    if (finding.presence == Presence::Absent && !touchpoint.signal)
        finding.caveats = caveats;
    return finding;
}

} // namespace

void mergePages(CompanyScan& scan, const std::vector<ScannedPage>& pages, const Touchpoints& touchpoints) {
    scan.pages.clear();
    for (const auto& page : pages)
        scan.pages.push_back(page.visit);
    scan.vendors = vendorsOf(pages);
    scan.findings.clear();
    const auto caveats = caveatsOf(scan.vendors);
    for (const auto& touchpoint : touchpoints)
        if (touchpoint.detect)
            scan.findings.push_back(findingOf(touchpoint, pages, caveats));
    for (auto& finding : scan.findings)
        if (auto signal = siteSignal(finding.touchpoint, pages, scan.findings))
            finding = std::move(*signal);
}

} // namespace shopwalker
