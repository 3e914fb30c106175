// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"

namespace shopwalker {

/// What a benchmark's card shows.
struct BenchmarkSummary {
    std::string id;
    std::string name;
    std::vector<std::string> companies; ///< own first
    std::chrono::sys_seconds createdAt{};
    int gaps = 0;
    std::vector<std::vector<Presence>> strip; ///< of each company, in the order of the rows

    bool operator==(const BenchmarkSummary&) const = default;
};

BenchmarkSummary summarise(std::string id, const Comparison& comparison);

/// Rows in which the own company lacks what a rival has.
int gapsOf(const Comparison& comparison);

} // namespace shopwalker
