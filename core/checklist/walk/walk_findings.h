// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/finding.h"
#include "core/types/walk.h"

#include <vector>

namespace shopwalker {

class WalkSession;

/// What a walk says about the presence of touchpoints, so that it can stand beside what a scan found. One
/// finding a touchpoint, in the order of the walk; touchpoints that no answer speaks of are left out.
///
/// - A question that a scan pre-fills speaks of that touchpoint: "no" means absent, any other answer present.
/// - In a tick list (kind `inventory`) a step's first yes/no question does so for the step's touchpoint, and
///   a yes/no question of the user's own for itself (tick_lines.h).
/// - Else a step whose questions were answered shows that its touchpoint was met; where a critical yes/no
///   question of it failed ("Was the appointment made?"), the step says nothing.
/// - Only "not applicable" answers: notApplicable.
///
/// Where answers of one walk differ, "present" counts: it was seen once. Each value names its question
/// (`checklist#step.question`) and what was answered.
std::vector<Finding> walkFindings(const Checklist& checklist, const Walk& walk);
std::vector<Finding> walkFindings(const WalkSession& session);

} // namespace shopwalker
