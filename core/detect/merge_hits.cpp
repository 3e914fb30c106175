// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/merge_hits.h"

#include "core/types/limits.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace shopwalker {

namespace {

constexpr std::string_view trackingCategory = "call-tracking";
constexpr std::string_view substituted = "may-be-substituted";

std::string keyOf(const TouchpointHit& hit) {
    return hit.id + '\n' + hit.vendor + '\n' + hit.network + '\n' + hit.value;
}

void addCaveat(TouchpointHit& hit, std::string_view caveat) {
    if (std::find(hit.caveats.begin(), hit.caveats.end(), caveat) == hit.caveats.end())
        hit.caveats.emplace_back(caveat);
}

} // namespace

void mergeHits(PageReport& report) {
    std::vector<TouchpointHit> merged;
    std::unordered_map<std::string, std::size_t> known;
    for (auto& hit : report.touchpoints) {
        if (hit.confidence < limits::reportedConfidence)
            continue;
        const auto [place, isNew] = known.emplace(keyOf(hit), merged.size());
        if (isNew) {
            merged.push_back(std::move(hit));
            continue;
        }
        auto& first = merged[place->second];
        if (hit.confidence > first.confidence)
            std::swap(first, hit);
        for (const auto& caveat : hit.caveats)
            addCaveat(first, caveat);
    }
    // "Our app", "Opening hours" say nothing more where the app or the hours themselves were found.
    std::unordered_set<std::string> valued;
    for (const auto& hit : merged)
        if (!hit.value.empty())
            valued.insert(hit.id);
    std::erase_if(merged, [&](const TouchpointHit& hit) {
        return hit.value.empty() && hit.vendor.empty() && hit.network.empty() && valued.count(hit.id) > 0;
    });
    const bool tracked = std::any_of(report.vendors.begin(), report.vendors.end(),
                                     [](const auto& vendor) { return vendor.category == trackingCategory; });
    for (auto& hit : merged)
        if (tracked && (hit.id == "phone" || hit.id == "clickable-phone"))
            addCaveat(hit, substituted);
    report.touchpoints = std::move(merged);
}

} // namespace shopwalker
