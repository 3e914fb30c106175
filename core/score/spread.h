// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/score.h"
#include "core/types/benchmark/walked_path.h"

#include <span>

namespace shopwalker {

/// Mean, ends and standard deviation of the points that walks gave.
Spread spreadOf(std::span<const double> points);

/// Pairs of testers who walked the same location and answered the same question about a touchpoint, and how
/// many of them answered alike: the same word or words, on a scale at most one step apart. What was measured
/// (times, rings, prices) belongs to the visit, not to the tester, and makes no pair; nor do two walks of one
/// tester (explanation `agreement`).
Agreement agreementOn(std::span<const WalkedPath> paths, std::string_view touchpoint);

} // namespace shopwalker
