// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace shopwalker {

/// Something to be reminded of at a time.
struct CalendarEntry {
    std::string uid; ///< the same entry exported again replaces itself
    std::string title;
    std::string text;
    std::chrono::sys_seconds at{};
};

/// A calendar file (RFC 5545) with an alarm at each entry's time. `now` is the time of export.
std::string calendarText(const std::vector<CalendarEntry>& entries, std::chrono::sys_seconds now);

} // namespace shopwalker
