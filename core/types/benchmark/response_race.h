// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// One measured answer of a company.
struct RaceTime {
    std::string walk;
    double raw = 0;                    ///< in the race's unit
    std::optional<double> withinHours; ///< seconds of it in which the company was open
    bool operator==(const RaceTime&) const = default;
};

/// One company in a race.
struct RaceLane {
    std::size_t company = 0; ///< index in Comparison::companies
    std::vector<RaceTime> times;
    int waiting = 0;                         ///< replies that are still out
    std::optional<double> median;            ///< of the raw times
    std::optional<double> medianWithinHours; ///< of those whose opening hours are known

    bool operator==(const RaceLane&) const = default;
};

/// Who answers first: one question about a time or about rings, asked of every company.
struct ResponseRace {
    std::string checklist;
    std::string question; ///< `step.question`
    std::string label;
    std::string touchpoint;
    std::string channel;
    std::string unit; ///< `s` or `rings`
    std::vector<RaceLane>
        lanes; ///< own first; companies without a time and without a running timer are left out
    std::optional<std::size_t> fastest; ///< company with the least median; nothing on a tie

    bool operator==(const ResponseRace&) const = default;
};

} // namespace shopwalker
