// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// When a company is open in a week. Days begin with Monday; minutes from the day's midnight, an end may lie
/// after the next one (a bar open until 02:00).
struct OpeningTimes {
    using Interval = std::pair<int, int>;
    std::array<std::vector<Interval>, 7> days;

    bool operator==(const OpeningTimes&) const = default;
};

/// Reads the text that detection gives to the touchpoint `hours`: `Mo-Fr 09:00-18:00; Sa,Su off`, `24/7`. A
/// later part replaces the days it names. Nothing where the text is something else.
std::optional<OpeningTimes> openingTimesFrom(std::string_view text);

/// The same text of opening times, equal days together; `24/7` where it never closes.
std::string toText(const OpeningTimes& times);

/// When it is open on one day, as a person writes it: `9-13, 14:00–18:30`; empty or `off`: closed. Nothing
/// where the text is something else.
std::optional<std::vector<OpeningTimes::Interval>> openingIntervalsFrom(std::string_view text);
std::string toText(const std::vector<OpeningTimes::Interval>& intervals); ///< empty: closed

/// How much of the time between two moments the company was open. `zone` is the IANA name of the company's
/// time zone (`Asia/Yerevan`); for an unknown or empty one `offset` from UTC stands in. Daylight saving is
/// observed: a Sunday of 25 hours counts as such.
std::chrono::seconds openBetween(const OpeningTimes& times, const std::string& zone,
                                 std::chrono::minutes offset, std::chrono::sys_seconds from,
                                 std::chrono::sys_seconds to);

} // namespace shopwalker
