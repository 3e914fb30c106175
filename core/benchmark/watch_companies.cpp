// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/watch_companies.h"

#include <algorithm>

namespace shopwalker {

namespace {

bool isFound(const Finding& finding) {
    return finding.presence == Presence::Present || finding.presence == Presence::Absent;
}

std::vector<std::string> signalsOf(const Touchpoints& touchpoints) {
    std::vector<std::string> ids;
    for (const auto& touchpoint : touchpoints)
        if (touchpoint.signal)
            ids.push_back(touchpoint.id);
    return ids;
}

} // namespace

CompanyWatch::CompanyWatch(const Touchpoints& touchpoints, std::vector<Finding> known)
    : m_signals(signalsOf(touchpoints))
    , m_known{.findings = std::move(known)} {}

std::vector<ScanChange> CompanyWatch::take(const std::vector<Finding>& findings) {
    auto changes = changesBetween(m_known, {.findings = findings}, m_signals);
    for (const auto& finding : findings) {
        const auto old = std::find_if(m_known.findings.begin(), m_known.findings.end(),
                                      [&](const auto& one) { return one.touchpoint == finding.touchpoint; });
        if (old == m_known.findings.end())
            m_known.findings.push_back(finding);
        else if (isFound(finding))
            *old = finding;
    }
    return changes;
}

void sortLatestFirst(std::vector<WatchedChange>& changes) {
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto& one, const auto& other) { return one.round > other.round; });
}

} // namespace shopwalker
