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

/// A standard that could be set on a question that was walked.
struct StandardChoice {
    Standard standard; ///< to begin with: the `good` end of the target, else 80 points or 60 seconds
    std::string label; ///< of the question
    std::string step;  ///< title

    bool operator==(const StandardChoice&) const = default;
};

/// Every question of the walks whose answers are measured or earn points, once, in the order of the walks.
std::vector<StandardChoice> standardChoices(std::span<const WalkedPath> paths);

/// Every answer that a standard speaks of, passed or failed (explanation `standard`). Measures are compared
/// in the unit of the question's target, other answers by their points; unanswered questions have no verdict.
std::vector<StandardVerdict> verdicts(std::span<const WalkedPath> paths, std::span<const Standard> standards);

} // namespace shopwalker
