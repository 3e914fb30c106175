// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/benchmark/open_benchmark.h"
#include "tests/core/drawing/sample_pictures.h"

namespace shopwalker::test {

/// The samples as a benchmark that is open, with a fault of each law.
OpenBenchmark sampleBenchmark(const Samples& samples);

/// Puts the chains of walks, which stay, and those of the workbook together, with what follows each.
void judgeChains(OpenBenchmark& open);

} // namespace shopwalker::test
