// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/walked_path.h"

#include <optional>
#include <string_view>

namespace shopwalker {

/// Seconds in a unit of a target (`s`, `min`, `h`, `d`); 0 for units that are no time.
double secondsIn(std::string_view unit);

/// The number that was measured, in the unit of the question's target: rings, minutes, an amount. A reply
/// timer counts from sent to replied. Nothing for questions that measure nothing, and while a reply is out.
std::optional<double> measureOf(const Question& question, const Answer& answer);

/// What an answer earns, 0 to 100 (explanation `points`):
/// yes/no: 100 for the good answer, else 0. Scale: linear from 1 to its end. Choice: the option's score.
/// Multi-choice: the sum of the chosen options' scores, at most 100. Number, money, count, duration and reply
/// timer: 100 at the target's `good`, 0 at its `bad`, linear between, clamped. Reaction: 100 / 75 / 0, so
/// that a negative one weighs far more than a neutral one. Promise: 100 kept, 0 broken.
/// Nothing for "not applicable", for questions that are not scored, and for a reply that is still out.
std::optional<double> pointsOf(const Question& question, const Answer& answer);

/// 100 positive, 75 neutral, 0 negative; nothing for another word.
std::optional<double> reactionPoints(std::string_view reaction);

} // namespace shopwalker
