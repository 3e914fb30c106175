// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/report/texts.h"
#include "core/types/walk.h"

#include <string>

namespace shopwalker::cli {

/// A walk as text for a terminal: its head, how far it is, then step by step every question with its answer,
/// times and evidence. `checklist` is the walk's in the language of `texts`; null when it is not here.
std::string walkText(const Walk& walk, const Checklist* checklist, const Texts& texts);

/// `2026-11-22 14:05 +04:00`, as the shopper's own clock showed it.
std::string localTime(const Moment& moment);

} // namespace shopwalker::cli
