// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decision.h"
#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/ledger.h"
#include "core/types/benchmark/plan.h"
#include "core/types/comparison.h"

#include <span>
#include <vector>

namespace shopwalker {

/// What could be done about the own company (explanation `plan`), the weightiest first: every gap, every
/// critical failure, the link that breaks or weakens each own chain, promises that were broken, and
/// touchpoints that are weak or reliably worse than the best rival's. One proposal a touchpoint: the first of
/// these reasons. Touchpoints that already have an action that is not done or dropped are left out, and so
/// are those that are decided.
std::vector<Action> proposals(const Comparison& comparison, std::span<const Chain> ownChains,
                              std::span<const LedgerEntry> ledger, std::span<const Action> plan,
                              std::span<const Decision> decided, const PlanRules& rules);

/// A proposal made an action: what one tap does.
Action taken(Action proposal, std::string id, std::chrono::sys_seconds now);

} // namespace shopwalker
