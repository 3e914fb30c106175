// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/control.h"

#include "core/compare/chains/chain.h"

namespace shopwalker {

namespace {

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

void checkObjects(const Comparison& comparison, const ChainRules& rules, std::vector<LawWarning>& warnings) {
    for (const auto& [object, channels] : rules.objects) {
        const auto met =
            std::count_if(comparison.rows.begin(), comparison.rows.end(),
                          [&, &named = channels](const auto& row) { // clang 14 takes no binding
                              return !row.signal && !row.cells.empty() &&
                                     row.cells.front().finding.presence == Presence::Present &&
                                     std::find(named.begin(), named.end(), row.channel) != named.end();
                          });
        if (met <= 1)
            warnings.push_back({1, object, "few-touchpoints"});
    }
}

void checkChains(std::span<const Chain> chains, std::vector<LawWarning>& warnings) {
    for (const auto& chain : chains)
        for (const auto& warning : verdictOn(chain).warnings)
            warnings.push_back({2, chain.id, warning});
}

bool isWeak(const Comparison& comparison, const ComparisonRow& row, const PlanRules& rules) {
    if (row.signal || row.cells.empty())
        return false;
    const auto* score = scoreOf(comparison, 0, row.touchpoint);
    const bool low =
        score != nullptr && score->points && !score->presenceOnly && *score->points < rules.weakPoints;
    return row.cells.front().gap || low || (score != nullptr && !score->failures.empty());
}

void checkManagement(const Comparison& comparison, std::span<const Action> plan,
                     std::span<const Decision> decided, const PlanRules& rules, std::chrono::sys_days today,
                     std::vector<LawWarning>& warnings) {
    for (const auto& row : comparison.rows) {
        if (!isWeak(comparison, row, rules) || isDecided(decided, row.touchpoint))
            continue;
        const auto action = std::find_if(plan.begin(), plan.end(), [&](const auto& one) {
            return one.touchpoint == row.touchpoint && isRunning(one);
        });
        if (action == plan.end()) {
            warnings.push_back({3, row.touchpoint, "no-action"});
            continue;
        }
        if (action->owner.empty())
            warnings.push_back({3, row.touchpoint, "no-owner"});
        if (!action->due)
            warnings.push_back({3, row.touchpoint, "no-date"});
        if (action->recheck.empty())
            warnings.push_back({3, row.touchpoint, "no-recheck"});
    }
    for (const auto& action : plan)
        if (isOverdue(action, today) && !isDecided(decided, action.touchpoint))
            warnings.push_back({3, action.touchpoint, "overdue"});
}

} // namespace

bool isOverdue(const Action& action, std::chrono::sys_days today) {
    return isRunning(action) && action.due && *action.due < today;
}

std::vector<LawWarning> lawWarnings(const Comparison& comparison, std::span<const Chain> ownChains,
                                    std::span<const Action> plan, std::span<const Decision> decided,
                                    const ChainRules& chainRules, const PlanRules& planRules,
                                    std::chrono::sys_days today) {
    std::vector<LawWarning> warnings;
    checkObjects(comparison, chainRules, warnings);
    checkChains(ownChains, warnings);
    checkManagement(comparison, plan, decided, planRules, today, warnings);
    return warnings;
}

std::vector<Action> quickWins(std::span<const Action> actions, std::span<const Action> proposals,
                              const Comparison& comparison) {
    std::vector<std::pair<double, Action>> wins;
    for (const auto& list : {actions, proposals})
        for (const auto& action : list) {
            if (action.effort != Effort::Small || action.status != ActionStatus::Open)
                continue;
            const auto row =
                std::find_if(comparison.rows.begin(), comparison.rows.end(),
                             [&](const auto& one) { return one.touchpoint == action.touchpoint; });
            wins.emplace_back(row == comparison.rows.end() ? 0 : row->weight, action);
        }
    std::stable_sort(wins.begin(), wins.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<Action> sorted;
    for (auto& [weight, action] : wins)
        sorted.push_back(std::move(action));
    return sorted;
}

} // namespace shopwalker
