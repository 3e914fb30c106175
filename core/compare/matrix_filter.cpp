// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/matrix_filter.h"

namespace shopwalker {

namespace {

constexpr const char* stageOrder[] = {"need", "search", "comparison", "decision", "evaluation"};
constexpr const char* channelOrder[] = {"website",  "search", "advertising", "social",   "messenger",
                                        "email",    "phone",  "office",      "staff",    "product",
                                        "delivery", "print",  "events",      "partners", "media"};

bool asksForPlace(const MatrixFilter& filter) {
    return !filter.stage.empty() || !filter.channel.empty() || !filter.status.empty() ||
           !filter.attention.empty() || !filter.lifetime.empty() || filter.leastWeight > 0;
}

bool isWanted(const std::string& wanted, const std::string& value) {
    return wanted.empty() || wanted == value;
}

bool passesPlace(const ComparisonRow& row, const Touchpoints& touchpoints, const MatrixFilter& filter) {
    const Touchpoint none;
    const auto* known = findTouchpoint(touchpoints, row.touchpoint);
    const auto& touchpoint = known == nullptr ? none : *known;
    const auto& status = touchpoint.status;
    return isWanted(filter.stage, row.stage) && isWanted(filter.channel, row.channel) &&
           isWanted(filter.attention, touchpoint.attention) &&
           isWanted(filter.lifetime, touchpoint.lifetime) &&
           (filter.status.empty() ||
            std::find(status.begin(), status.end(), filter.status) != status.end()) &&
           row.weight >= filter.leastWeight;
}

bool passesJudgement(const ComparisonRow& row, const MatrixFilter& filter) {
    const auto any = [&](bool ComparisonCell::*mark) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const auto& cell) { return cell.*mark; });
    };
    return (!filter.onlyGaps || any(&ComparisonCell::gap)) &&
           (!filter.onlyAdvantages || any(&ComparisonCell::advantage)) &&
           (!filter.onlyDisagreements || any(&ComparisonCell::disagrees)) &&
           (!filter.onlyToConfirm || any(&ComparisonCell::toConfirm));
}

bool passes(const ComparisonRow& row, const Touchpoints& touchpoints, const MatrixFilter& filter) {
    if (!passesJudgement(row, filter))
        return false;
    return row.signal ? filter.withSignals && !asksForPlace(filter) : passesPlace(row, touchpoints, filter);
}

/// Smaller comes first.
double rank(const ComparisonRow& row, MatrixOrder order) {
    constexpr double gapFirst = -1000;
    switch (order) {
    case MatrixOrder::Catalogue: return 0;
    case MatrixOrder::Importance: return -row.weight;
    case MatrixOrder::Gap:
        return (!row.cells.empty() && row.cells.front().gap ? gapFirst : 0) +
               (row.quality ? std::min(0.0, row.quality->points) : 0);
    }
    return 0;
}

} // namespace

std::vector<MatrixGroup> groupedRows(const Comparison& comparison, const Touchpoints& touchpoints,
                                     const MatrixFilter& filter, MatrixGrouping grouping, MatrixOrder order) {
    std::vector<MatrixGroup> groups;
    if (grouping == MatrixGrouping::Stage)
        for (const auto* stage : stageOrder)
            groups.push_back({.id = stage, .rows = {}});
    else
        for (const auto* channel : channelOrder)
            groups.push_back({.id = channel, .rows = {}});
    groups.push_back({});
    for (std::size_t index = 0; index < comparison.rows.size(); ++index) {
        const auto& row = comparison.rows[index];
        if (!passes(row, touchpoints, filter))
            continue;
        const auto& id = grouping == MatrixGrouping::Stage ? row.stage : row.channel;
        const auto group = std::find_if(groups.begin(), std::prev(groups.end()),
                                        [&](const auto& one) { return !row.signal && one.id == id; });
        group->rows.push_back(index);
    }
    std::erase_if(groups, [](const auto& group) { return group.rows.empty(); });
    for (auto& group : groups)
        std::stable_sort(group.rows.begin(), group.rows.end(), [&](std::size_t one, std::size_t other) {
            return rank(comparison.rows[one], order) < rank(comparison.rows[other], order);
        });
    return groups;
}

} // namespace shopwalker
