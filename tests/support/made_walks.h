// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/walked_path.h"

#include <optional>
#include <string>
#include <vector>

/// Walks made by hand for tests of scores, chains and plans.
namespace shopwalker::test {

Answer chosen(std::vector<std::string> choices);
Answer numbered(double number);
Answer notApplicable();
/// A reply timer: sent at `sent` (seconds since 1970, UTC), answered `seconds` later, or still out.
Answer timed(std::int64_t sent, std::optional<double> seconds);

AskedQuestion reaction(const std::string& word);
AskedQuestion yesNo(const std::string& id, const std::string& answer, double weight = 1,
                    bool critical = false);

WalkedStep step(std::string touchpoint, std::string stage, std::string channel,
                std::vector<AskedQuestion> asked);

/// A finished walk of `tester` through steps.
WalkedPath walked(std::string id, std::string tester, std::vector<WalkedStep> steps);

} // namespace shopwalker::test
