// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/pipeline.h"
#include "core/plan/judged.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shopwalker {

/// Judges a round: score → compare → plan. The same input gives the same judgement; `today` decides what is
/// overdue. Walks that do not count yet (score/company_score.h) stay out of the scores, not out of the
/// chains.
Judgement judge(const Round& round, std::string name, const Workbook& workbook, const Knowledge& knowledge,
                std::chrono::sys_days today);

/// The finding, chain and answers of a walk, laid along its checklist. Nothing where the library does not
/// know the checklist.
std::optional<WalkedPath> pathOf(const Walk& walk, const ChecklistLibrary& library,
                                 const std::string& language = "en");

/// Rounds in their order; what a scan could not say is no change, however long it lasts.
std::vector<WatchedChange> watchedChanges(std::span<const Round> rounds, const Touchpoints& touchpoints);

} // namespace shopwalker
