// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/stopwatch.h"
#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <string>
#include <utility>
#include <vector>

namespace shopwalker {

enum class CallPhase { Ready, Ringing, Talking, OnHold, Over };

/// The presses of the last call: `undo` has taken back what was before it, and a new `start` begins anew.
std::vector<Press> lastCall(const std::vector<Press>& presses);

/// Where a call stands after these presses, as lastCall() returns them.
CallPhase phaseOf(const std::vector<Press>& call);

/// Whether a press of this kind makes sense now: rings are counted while nobody has answered.
bool accepts(CallPhase phase, std::string_view kind);

/// What an ended call answers of a step: ids of its questions with `fromCall` and their values, "answered?"
/// first because others may depend on it. Of a call that nobody answered only that, the rings and the time
/// until it was given up.
std::vector<std::pair<std::string, AnswerValue>> answersOf(const std::vector<Press>& call, const Step& step);

} // namespace shopwalker
