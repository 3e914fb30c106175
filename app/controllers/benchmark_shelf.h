// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark_summary.h"
#include "core/types/result.h"

namespace shopwalker {

/// Where benchmarks are kept. Called on the thread of one controller only, never on that of the window.
class BenchmarkShelf {
public:
    virtual ~BenchmarkShelf() = default;

    virtual Result<std::vector<BenchmarkSummary>> list() = 0; ///< newest first
    virtual Result<Comparison> load(const std::string& id) = 0;
    virtual Result<std::string> save(const Comparison& comparison) = 0; ///< its id
    virtual Result<Done> remove(const std::string& id) = 0;

    /// The bundled two clinics; needs no network.
    virtual Result<Comparison> example() = 0;
};

} // namespace shopwalker
