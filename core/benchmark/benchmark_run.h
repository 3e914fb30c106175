// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline.h"
#include "core/store/benchmark_store.h"

namespace shopwalker {

/// A comparison and where it is stored.
struct BenchmarkRun {
    std::int64_t id = 0;
    Comparison comparison;
};

/// The main job with a memory: scans and compares as compareCompanies does and stores every answer and result
/// as it comes, so that an interrupted run keeps what it has. Fails when the workspace cannot be written; the
/// scan is then stopped.
Result<BenchmarkRun> runBenchmark(BenchmarkStore& store, const std::vector<Company>& companies,
                                  const std::string& name, const ScanSettings& settings, ScanTools tools,
                                  ScanObserver& observer, std::stop_token stop);

/// The last round of a benchmark as it was found.
Result<BenchmarkRun> loadBenchmark(const BenchmarkStore& store, const BenchmarkEntry& benchmark,
                                   const Touchpoints& touchpoints);

/// The last round of a benchmark detected, merged and compared again from the stored answers, with the rules
/// of `tools` and without the network; the new findings replace the old.
Result<BenchmarkRun> rescoreBenchmark(BenchmarkStore& store, const BenchmarkEntry& benchmark,
                                      const ScanTools& tools);

} // namespace shopwalker
