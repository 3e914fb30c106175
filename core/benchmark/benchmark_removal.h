// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"

#include <string>
#include <vector>

namespace shopwalker {

/// The walks that came with the example whose benchmark this is; those in the bin are left out. None where it
/// is no example: walks belong to companies, and stay.
Result<std::vector<std::string>> walksOfExample(const BenchmarkStore& benchmarks, const WalkStore& walks,
                                                std::int64_t benchmark);

/// Puts a benchmark into the bin, and with it the walks that came with it where it is an example.
Result<Done> removeBenchmark(BenchmarkStore& benchmarks, WalkStore& walks, std::int64_t benchmark,
                             std::chrono::sys_seconds now);

/// Takes a benchmark out of the bin, and with it the walks of the example that went there with it. Nothing
/// happens where it is not in the bin.
Result<Done> restoreBenchmark(BenchmarkStore& benchmarks, WalkStore& walks, std::int64_t benchmark);

} // namespace shopwalker
