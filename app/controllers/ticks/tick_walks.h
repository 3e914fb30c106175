// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/walk_store.h"

namespace shopwalker {

/// The walk in which a company's ticks of a list are kept; empty: there is none yet.
Result<std::string> keptWalk(WalkStore& store, const std::string& list, const std::string& company);

/// What was ticked and noted at a line that has moved, in every walk of the list.
Result<Done> moveTicks(WalkStore& store, const std::string& list, const std::string& from,
                       const std::string& to, std::chrono::sys_seconds now);

} // namespace shopwalker
