// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"

namespace shopwalker {

/// A benchmark as it is to be shown, and why what was edited is not saved.
struct SavedBenchmark {
    OpenBenchmark open;
    std::optional<Error> unsaved;
    std::optional<Error> unplanned; ///< it is saved, but a walk that checks again is not planned
};

/// Saves what is not saved yet, and judges anew. What cannot be saved stays in `unsaved` and is judged all
/// the same. Fails where the benchmark cannot be read.
Result<SavedBenchmark> savedAndJudged(BenchmarkShelf& shelf, const std::string& id, const BenchmarkView& view,
                                      const std::string& language, std::vector<WorkbookChange>& unsaved);

} // namespace shopwalker
