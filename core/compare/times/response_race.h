// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/times/opening_times.h"
#include "core/types/benchmark/company_walks.h"
#include "core/types/benchmark/response_race.h"
#include "core/types/finding.h"

#include <span>

namespace shopwalker {

/// When a company can be expected to answer.
struct CompanyClock {
    std::optional<OpeningTimes> hours; ///< none: times within hours stay unknown
    std::string zone;                  ///< IANA; empty: the shopper's offset at the moment of sending
};

/// The opening times that a scan read off the company's site; nothing where it read none, or several that
/// differ (branches).
std::optional<OpeningTimes> openingTimesOf(std::span<const Finding> findings);

/// Every question about a time or about rings that was answered for at least one company (explanation
/// `race`): reply timers, durations and counts of rings with a target. Medians, because one forgotten mail
/// must not hide ten quick answers. `clocks` stand in the order of the companies; there may be none.
std::vector<ResponseRace> responseRaces(std::span<const CompanyWalks> companies,
                                        std::span<const CompanyClock> clocks = {});

} // namespace shopwalker
