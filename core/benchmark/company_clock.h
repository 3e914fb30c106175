// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/times/response_race.h"
#include "core/rules/words/places.h"
#include "core/types/company.h"

#include <string>

namespace shopwalker {

/// The time zone (IANA; explanation `zone`) that a company's telephone numbers agree on, else the country of
/// its sites' domains. Empty where they name several countries, or a country whose clocks differ from place
/// to place.
std::string guessedZone(const CompanyScan& scan, const Places& places);

/// What a person set of a company's clock; empty: nothing.
struct OwnClock {
    std::string zone;  ///< IANA name
    std::string hours; ///< as openingTimesFrom reads them
};

/// The clock of a company: what was set, else the zone that is guessed and the opening times that the site
/// gives.
CompanyClock clockOf(const CompanyScan& scan, const OwnClock& own, const Places& places);

} // namespace shopwalker
