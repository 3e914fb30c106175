// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/walked_path.h"

#include <string>

namespace shopwalker {

class WalkSession;

/// The row of the matrix that a line of a tick list speaks of: the touchpoint that a scan would find, else
/// that of its group, else, for a line of the user's own, `checklist#line`, which stays the same when the
/// line is called otherwise or moves (R-082). Empty where the line says nothing of presence.
std::string tickedTouchpoint(const Checklist& list, const Step& group, const Question& line);

/// A tick list as what was ticked: one step a line, with its answer; lines that nobody checked are left out.
WalkedPath tickedLines(const WalkSession& session);

} // namespace shopwalker
