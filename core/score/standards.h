// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/score.h"
#include "core/types/benchmark/walked_path.h"

#include <span>
#include <vector>

namespace shopwalker {

/// The standards that a checklist suggests: the `good` end of every target. The owner changes and approves
/// them.
std::vector<Standard> suggestedStandards(const Checklist& checklist);

/// Every answer that a standard speaks of, passed or failed (explanation `standard`). Measures are compared
/// in the unit of the question's target, other answers by their points; unanswered questions have no verdict.
std::vector<StandardVerdict> verdicts(std::span<const WalkedPath> paths, std::span<const Standard> standards);

} // namespace shopwalker
