// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

#include <string>

namespace shopwalker::test {

Touchpoints sampleTouchpoints();

/// An own company with a gap, an advantage and something unknown, beside `rivals` rivals. Every text that
/// comes from outside is `outside`.
Comparison sampleComparison(int rivals = 1, const std::string& outside = "text");

/// The same with everything that can follow: a chain that breaks, a race, a broken promise, a failed
/// standard, an overdue action, before and after, a walk that was left out, a disagreement. `outside` stands
/// in every text that persons or sites wrote; "text" gives readable ones.
OpenBenchmark sampleBenchmark(const std::string& outside = "text");

} // namespace shopwalker::test
