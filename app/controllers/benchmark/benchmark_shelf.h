// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/benchmark_summary.h"
#include "core/types/result.h"

namespace shopwalker {

/// The benchmarks that were kept. Called on the thread of one controller only, never on that of the window.
class BenchmarkShelf {
public:
    virtual ~BenchmarkShelf() = default;

    virtual Result<std::vector<BenchmarkSummary>> list() = 0; ///< newest first
    virtual Result<Comparison> load(const std::string& id) = 0;

    /// The bundled two clinics, their sites in that language where there are any; needs no network.
    virtual Result<Comparison> example(const std::string& language) = 0;
};

} // namespace shopwalker
