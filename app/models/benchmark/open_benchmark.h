// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/judgement.h"
#include "core/plan/before_after.h"

#include <cstdint>
#include <string>

namespace shopwalker {

/// One round of a benchmark as lists show it.
struct RoundHead {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
};

/// The benchmark that is looked at: one round of it, what persons wrote, and what follows from both.
struct OpenBenchmark {
    std::int64_t id = 0;
    std::string name;
    std::vector<RoundHead> rounds; ///< oldest first
    Round round;                   ///< the one that is judged
    Workbook workbook;
    Judgement judgement;
    std::optional<BeforeAfter> beforeAfter; ///< from the round before this one
    std::vector<WatchedChange> watched;     ///< latest first
};

} // namespace shopwalker
