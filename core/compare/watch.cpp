// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/watch.h"

namespace shopwalker {

namespace {

using Kind = ScanChange::Kind;

const Finding* findingOf(const CompanyScan& scan, const std::string& touchpoint) {
    for (const auto& finding : scan.findings)
        if (finding.touchpoint == touchpoint)
            return &finding;
    return nullptr;
}

bool maySubstitute(const Finding& finding) {
    constexpr auto word = "may-be-substituted";
    const auto has = [&](const std::vector<std::string>& caveats) {
        return std::find(caveats.begin(), caveats.end(), word) != caveats.end();
    };
    return has(finding.caveats) || std::any_of(finding.values.begin(), finding.values.end(),
                                               [&](const auto& value) { return has(value.caveats); });
}

bool isSame(const FindingValue& one, const FindingValue& other) {
    return one.network == other.network && one.vendor == other.vendor && one.value == other.value;
}

void addMissing(const std::string& touchpoint, const std::vector<FindingValue>& values,
                const std::vector<FindingValue>& others, Kind kind, std::vector<ScanChange>& changes) {
    for (const auto& value : values)
        if (std::none_of(others.begin(), others.end(),
                         [&](const auto& other) { return isSame(value, other); }))
            changes.push_back({kind, touchpoint, value});
}

FindingValue firstValue(const Finding& finding) {
    return finding.values.empty() ? FindingValue{} : finding.values.front();
}

void compareFindings(const Finding& before, const Finding& after, std::vector<ScanChange>& changes) {
    const bool was = before.presence == Presence::Present;
    const bool is = after.presence == Presence::Present;
    if (!was && is && before.presence == Presence::Absent)
        changes.push_back({Kind::Appeared, after.touchpoint, firstValue(after)});
    else if (was && after.presence == Presence::Absent)
        changes.push_back({Kind::Gone, after.touchpoint, firstValue(before)});
    if (!was || !is || maySubstitute(before) || maySubstitute(after))
        return;
    addMissing(after.touchpoint, after.values, before.values, Kind::ValueNew, changes);
    addMissing(after.touchpoint, before.values, after.values, Kind::ValueGone, changes);
}

} // namespace

std::vector<ScanChange> changesBetween(const CompanyScan& before, const CompanyScan& after,
                                       const std::vector<std::string>& signalIds) {
    std::vector<ScanChange> changes;
    for (const auto& finding : after.findings) {
        const auto* earlier = findingOf(before, finding.touchpoint);
        const bool signal =
            std::find(signalIds.begin(), signalIds.end(), finding.touchpoint) != signalIds.end();
        if (earlier != nullptr && !signal)
            compareFindings(*earlier, finding, changes);
    }
    return changes;
}

} // namespace shopwalker
