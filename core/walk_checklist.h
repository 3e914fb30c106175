// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/store/walk_store.h"

#include <chrono>
#include <optional>
#include <string>

namespace shopwalker {

/// Keeps a new walk together with the checklist that it is planned on; its hash and version are set here.
Result<Done> planWalk(WalkStore& store, const ChecklistLibrary& library, Walk walk,
                      std::chrono::sys_seconds now);

/// The checklist that a walk was planned on, in all its languages. One that was edited since then is taken
/// from where planWalk, or the file that was taken in, kept it; a tick list (kind `inventory`) grows with its
/// edits. Nothing when neither the workspace nor the library has it.
std::optional<ChecklistLibrary::Entry> checklistOf(const WalkStore& store, const ChecklistLibrary& library,
                                                   const Walk& walk);

/// The same in one language, as ChecklistLibrary::find.
std::optional<Checklist> checklistOf(const WalkStore& store, const ChecklistLibrary& library,
                                     const Walk& walk, const std::string& language);

/// Whether a package is the very checklist that the walk names.
bool isChecklistOf(const std::string& package, const Walk& walk);

} // namespace shopwalker
