// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace shopwalker::bench {

/// One line of the table. Ratios compare with the named thing on the same input in the same run.
struct Figure {
    std::string what;
    double value = 0;
    std::string unit;            ///< `×`, `ms`, `MB`, `pages/s`
    std::optional<double> limit; ///< of DESIGN 15
    bool atLeast = false;        ///< the limit is a floor
};

/// Hands over each figure as soon as it is measured.
using Report = std::function<void(Figure)>;
using Measure = void (*)(const Report& report);

/// Adds a group of figures; used through the macro below.
bool addMeasure(const char* group, Measure measure);

/// CPU seconds of this process so far.
double cpuSeconds();
double wallSeconds();

/// The least CPU seconds of several runs: what the work costs when nothing disturbs.
double leastCpu(int runs, const std::function<void()>& work);

/// Opens the benchmark of a workspace and prints the peak of this process's memory in MB: the benchmark group
/// starts a process of its own for it.
int tellMemory(const std::string& workspace);

} // namespace shopwalker::bench

#define SHOPWALKER_BENCH(group, function)                                                                    \
    static const bool added##function = shopwalker::bench::addMeasure(group, function);
