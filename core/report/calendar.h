// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/plan.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shopwalker {

/// Something to be reminded of.
struct CalendarEntry {
    std::string uid; ///< the same entry exported again replaces itself
    std::string title;
    std::string text;
    std::chrono::sys_seconds at{};            ///< with an alarm at that time,
    std::optional<std::chrono::sys_days> day; ///< or, where set, all of that day, with one the day before
};

/// A calendar file (RFC 5545). Lines end with CRLF and are folded at 75 bytes; whatever a person typed is
/// escaped. Same input, same bytes: `now`, the time of export, is written as DTSTAMP.
std::string calendarText(const std::vector<CalendarEntry>& entries, std::chrono::sys_seconds now);

/// A day for every action that runs and has a due date. `nameOf` gives its title in the reader's language.
std::vector<CalendarEntry> calendarOf(std::span<const Action> actions,
                                      const std::function<std::string(const Action&)>& nameOf);

} // namespace shopwalker
