// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decision.h"
#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/plan.h"
#include "core/types/comparison.h"

#include <span>
#include <vector>

namespace shopwalker {

/// Due before `today`, and neither done nor dropped.
bool isOverdue(const Action& action, std::chrono::sys_days today);

/// What one of the three laws finds fault with (explanation `laws`).
struct LawWarning {
    int law = 1;         ///< 1 to 3 (R-050 … R-052)
    std::string subject; ///< object, chain id, or touchpoint
    std::string fault;   ///< 1: `few-touchpoints`; 2: a warning of ChainVerdict; 3: `no-action` `no-owner`
                         ///< `no-date` `no-recheck` `overdue`

    bool operator==(const LawWarning&) const = default;
};

/// Law 1: every object of the own company (office, product, technology, employees) is met at more than one
/// touchpoint. Law 2: every own chain ends with a final link and goes on, and breaks nowhere. Law 3: every
/// weak touchpoint (a gap, fewer than PlanRules::weakPoints, a critical failure) has an action with owner,
/// date and re-check, and none is overdue. Of touchpoints that are decided it says nothing.
std::vector<LawWarning> lawWarnings(const Comparison& comparison, std::span<const Chain> ownChains,
                                    std::span<const Action> plan, std::span<const Decision> decided,
                                    const ChainRules& chainRules, const PlanRules& planRules,
                                    std::chrono::sys_days today);

/// What can be done tomorrow (R-159, explanation `quick-wins`): open actions and proposals of small effort,
/// the weightiest touchpoint first. A proposal has no id.
std::vector<Action> quickWins(std::span<const Action> actions, std::span<const Action> proposals,
                              const Comparison& comparison);

} // namespace shopwalker
