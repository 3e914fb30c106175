// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/report/texts.h"

#include <chrono>
#include <string>

namespace shopwalker {

/// What follows from a round, as plain text for a terminal `width` columns wide: scores, chains with the link
/// that breaks them, races, promises, standards, top ten, tipping points, laws, before and after, changes.
/// Parts that have nothing to say are left out.
std::string terminalJudgement(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                              int width);

/// The plan: actions with the first letters of their ids, quick wins, and numbered proposals.
std::string terminalPlan(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                         int width, std::chrono::sys_days today);

} // namespace shopwalker
