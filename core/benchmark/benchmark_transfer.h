// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/benchmark_store.h"

#include <string>

namespace shopwalker {

/// Writes a benchmark with everything that was received and found into one .zip with checksums.
Result<Done> exportBenchmark(const BenchmarkStore& store, std::int64_t benchmark, const std::string& zipFile);

/// Takes in a benchmark that was exported; the whole file is checked first. Importing twice changes nothing.
Result<ReceivedBenchmark> importBenchmark(BenchmarkStore& store, const std::string& zipFile);

} // namespace shopwalker
