// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/benchmark/comparison_output.h"

#include <span>
#include <string>

namespace shopwalker::cli {

/// `benchmark plan BENCHMARK [take|add|set WHAT [KEY=VALUE…]]`: changes the plan where something is to be
/// changed, then shows it. `calendar` names the .ics file to write; empty: none.
int runPlan(std::span<const std::string> words, const OutputOptions& output, const std::string& calendar);

/// `benchmark set BENCHMARK KEY=VALUE…`
int runSet(std::span<const std::string> words, const OutputOptions& output);

} // namespace shopwalker::cli
