// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/saved_benchmark.h"

namespace shopwalker {

namespace {

/// The benchmark with changes that are in no store.
Result<SavedBenchmark> inMemory(BenchmarkShelf& shelf, OpenBenchmark open,
                                const std::vector<WorkbookChange>& changes, std::optional<Error> unsaved) {
    for (const auto& change : changes)
        change(open.workbook);
    auto judgement = shelf.judged(open);
    if (!judgement)
        return judgement.error();
    open.judgement = std::move(judgement).value();
    return SavedBenchmark{std::move(open), std::move(unsaved), {}};
}

} // namespace

Result<SavedBenchmark> savedAndJudged(BenchmarkShelf& shelf, const std::string& id, const BenchmarkView& view,
                                      const std::string& language, std::vector<WorkbookChange>& unsaved) {
    const auto saved = unsaved.empty() ? Result<Saved>(Saved{}) : shelf.change(id, unsaved);
    if (saved)
        unsaved.clear();
    auto open = shelf.load(id, view, language);
    if (!open)
        return open.error();
    return unsaved.empty()
               ? Result<SavedBenchmark>(SavedBenchmark{std::move(open).value(), {}, saved.value().unplanned})
               : inMemory(shelf, std::move(open).value(), unsaved, saved.error());
}

} // namespace shopwalker
