// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_removal.h"

#include "core/examples/example.h"

#include <algorithm>

namespace shopwalker {

namespace {

/// The ids of the walks that the example with this benchmark came with, wherever they are by now.
Result<std::set<std::string>> idsOf(const BenchmarkStore& benchmarks, std::int64_t benchmark) {
    for (const auto& [uid, ids] : exampleWalks()) {
        const auto known = benchmarks.idOf(uid);
        if (!known)
            return known.error();
        if (known.value() == benchmark)
            return ids;
    }
    return std::set<std::string>();
}

} // namespace

Result<std::vector<std::string>> walksOfExample(const BenchmarkStore& benchmarks, const WalkStore& walks,
                                                std::int64_t benchmark) {
    const auto ids = idsOf(benchmarks, benchmark);
    if (!ids)
        return ids.error();
    std::vector<std::string> here;
    if (ids.value().empty())
        return here;
    const auto entries = walks.walks();
    if (!entries)
        return entries.error();
    for (const auto& entry : entries.value())
        if (ids.value().contains(entry.walk.id))
            here.push_back(entry.walk.id);
    return here;
}

Result<Done> removeBenchmark(BenchmarkStore& benchmarks, WalkStore& walks, std::int64_t benchmark,
                             std::chrono::sys_seconds now) {
    const auto along = walksOfExample(benchmarks, walks, benchmark);
    if (!along)
        return along.error();
    if (auto done = benchmarks.remove(benchmark, now); !done)
        return done;
    for (const auto& walk : along.value())
        if (auto done = walks.remove(walk, now); !done)
            return done;
    return Done{};
}

Result<Done> restoreBenchmark(BenchmarkStore& benchmarks, WalkStore& walks, std::int64_t benchmark) {
    const auto bin = benchmarks.bin();
    const auto ids = idsOf(benchmarks, benchmark);
    if (!bin || !ids)
        return bin ? ids.error() : bin.error();
    const auto entry = std::find_if(bin.value().begin(), bin.value().end(),
                                    [&](const BenchmarkEntry& one) { return one.id == benchmark; });
    if (entry == bin.value().end())
        return Done{};
    const auto deleted = walks.bin();
    if (!deleted)
        return deleted.error();
    for (const auto& walk : deleted.value())
        if (ids.value().contains(walk.walk.id) && walk.deletedAt == entry->deletedAt)
            if (auto done = walks.restore(walk.walk.id); !done)
                return done;
    return benchmarks.restore(benchmark);
}

} // namespace shopwalker
