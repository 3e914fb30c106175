// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/benchmark/judgement.h"
#include "core/plan/before_after.h"
#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"

#include <cstdint>
#include <string>

namespace shopwalker {

/// Where a benchmark is opened from; everything outlives it.
struct BenchmarkSource {
    const BenchmarkStore& benchmarks;
    const WalkStore& walks;
    const ChecklistLibrary& checklists;
    const Knowledge& knowledge;
    std::string language = "en"; ///< of titles and questions
};

inline constexpr int lastRound = 0; ///< as the number of a round

/// A round with its walks (explanation `round`). A walk belongs to the company whose name it bears (trimmed,
/// case folded) and to the round in whose period its first answer was given: from the round's start to that
/// of the next; the first round takes what was walked before it, too. Walks without an answer belong to none.
Result<Round> loadRound(const BenchmarkSource& source, const BenchmarkEntry& benchmark, int number);

/// Loads a round and judges it. With a location, a company that was walked there is judged by those walks
/// alone, in the round before, too; the others keep all of theirs: a branch is held against the whole rival,
/// which has no branch of that name. Fails with `missing` where the benchmark has no such round, or none of
/// its walks was at the location.
Result<OpenBenchmark> openBenchmark(const BenchmarkSource& source, const BenchmarkEntry& benchmark,
                                    int number, std::chrono::sys_days today,
                                    const std::string& location = {});

} // namespace shopwalker
