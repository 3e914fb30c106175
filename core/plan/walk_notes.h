// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <vector>

namespace shopwalker {

/// What stands of a walk's notes: the last text of each; an empty one withdraws it.
std::vector<WalkNote> standingNotes(const std::vector<WalkNote>& notes);

} // namespace shopwalker
