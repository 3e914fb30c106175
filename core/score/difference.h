// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/score.h"

#include <span>

namespace shopwalker {

/// The value that a Student t variable of `freedom` degrees stays below with `probability` (0.5 … 1). The
/// degrees need not be whole.
double studentQuantile(double probability, double freedom);

/// Whether the walks of one side score higher than those of another (explanation `difference`): with fewer
/// than limits::walksToCompare on a side there are too few; else Welch's 95 % interval of the difference of
/// means decides, and a difference is called one only where the interval leaves out zero.
Difference differenceOf(std::span<const double> own, std::span<const double> rival);

} // namespace shopwalker
