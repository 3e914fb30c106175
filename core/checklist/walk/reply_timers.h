// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// A message whose answer is waited for, maybe for days.
struct ReplyTimer {
    std::string walk;
    std::string company;
    std::string question; ///< `step.question`
    int repeat = 0;
    std::string label; ///< of the question
    Moment sent;
    std::optional<Moment> promised;           ///< by when the company said it would reply
    std::optional<std::chrono::seconds> good; ///< what the question's target calls a good time
    std::optional<std::chrono::seconds> bad;

    bool operator==(const ReplyTimer&) const = default;
};

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// By when a reply is looked for: the promised time, else the end of the good time; nothing without either.
std::optional<Instant> dueAt(const ReplyTimer& timer);

/// The timers of a walk that run, the one that waits longest first.
std::vector<ReplyTimer> runningTimers(const Checklist& checklist, const Walk& walk);

/// It is time to look whether the reply came.
struct Reminder {
    ReplyTimer timer;
    Instant due;

    bool operator==(const Reminder&) const = default;
};

/// A timer reminds when its good time is over, when its bad time is, and then once a day; without a target
/// after an hour, and then once a day. Returned are those due in (`after`, `until`], earliest first, and of
/// each timer the last only: after a week in the drawer nobody wants seven.
std::vector<Reminder> dueReminders(const std::vector<ReplyTimer>& timers, Instant after, Instant until);

/// The next one after `after`; nothing when no timer runs.
std::optional<Reminder> nextReminder(const std::vector<ReplyTimer>& timers, Instant after);

} // namespace shopwalker
