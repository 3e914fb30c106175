// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/plan.h"
#include "core/types/comparison.h"

namespace shopwalker {

/// The own company in two rounds, touchpoint by touchpoint and in total (explanation `before-after`): in the
/// order of the later round, then what only the earlier one had. Where either round does not know, the change
/// is unknown. Points are compared only where both rest on walks or both on presence; totals are those of
/// the rounds.
BeforeAfter beforeAfter(const Comparison& before, const Comparison& after);

} // namespace shopwalker
