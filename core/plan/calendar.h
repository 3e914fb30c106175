// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/plan.h"

#include <functional>
#include <span>
#include <string>

namespace shopwalker {

/// A calendar file (RFC 5545) with an all-day event for every action that runs and has a due date, and a
/// reminder the day before. `nameOf` gives an action's title in the reader's language. Lines end with CRLF
/// and are folded at 75 bytes; whatever a person typed is escaped. Same input, same bytes: `stamp` is written
/// as DTSTAMP.
std::string calendarFile(std::span<const Action> actions, std::chrono::sys_seconds stamp,
                         const std::function<std::string(const Action&)>& nameOf);

} // namespace shopwalker
