// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/store/walk_store.h"
#include "core/types/benchmark/workbook.h"

#include <chrono>
#include <string>

namespace shopwalker {

/// The walk that checks an action again: planned for the week that begins with its due date,
/// of the own company, along the action's checklist. Nothing where the action has no date, or names no
/// checklist of the library (a scan is no walk). The same action gives the same id.
std::optional<Walk> recheckOf(const Action& action, const std::string& company,
                              const ChecklistLibrary& library);

/// Brings the planned walks in line with the plan (explanation `recheck`): a running action with date and
/// checklist gets its walk, a new date moves it, and the walk of an action that was dropped, or lost its date
/// or checklist, goes to the bin. Walks that were begun are left alone, and so are those that a person
/// deleted.
Result<Done> scheduleRechecks(WalkStore& store, const Workbook& workbook, const std::string& company,
                              const ChecklistLibrary& library, std::chrono::sys_seconds now);

} // namespace shopwalker
