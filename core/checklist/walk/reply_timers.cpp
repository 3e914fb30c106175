// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/reply_timers.h"

#include "core/checklist/walk/answer_rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace shopwalker {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds firstLook = 1h;
constexpr milliseconds everyDay = 24h;

const Question* findQuestion(const Checklist& checklist, std::string_view path) {
    for (const auto& step : checklist.steps)
        if (path.size() > step.id.size() && path.starts_with(step.id) && path[step.id.size()] == '.')
            for (const auto& question : step.questions)
                if (path.substr(step.id.size() + 1) == question.id)
                    return &question;
    return nullptr;
}

std::optional<seconds> timeOf(double amount, std::string_view unit) {
    constexpr std::pair<std::string_view, seconds> units[] = {{"s", 1s}, {"min", 60s}, {"h", 1h}, {"d", 24h}};
    for (const auto& [name, length] : units)
        if (unit == name)
            return seconds(static_cast<seconds::rep>(amount * static_cast<double>(length.count())));
    return std::nullopt;
}

/// How long after the message a timer reminds, before it goes on day by day.
std::vector<milliseconds> firstReminders(const ReplyTimer& timer) {
    std::vector<milliseconds> times;
    if (timer.promised && timer.promised->utc > timer.sent.utc)
        times.push_back(timer.promised->utc - timer.sent.utc);
    for (const auto& target : {timer.good, timer.bad})
        if (target && *target > 0s)
            times.push_back(*target);
    if (times.empty())
        times.push_back(firstLook);
    std::sort(times.begin(), times.end());
    return times;
}

Instant firstAfter(const ReplyTimer& timer, Instant after) {
    const auto times = firstReminders(timer);
    for (const auto time : times)
        if (timer.sent.utc + time > after)
            return timer.sent.utc + time;
    const auto last = timer.sent.utc + times.back();
    return last + ((after - last) / everyDay + 1) * everyDay;
}

/// The last one at or before `until`.
std::optional<Instant> lastUntil(const ReplyTimer& timer, Instant until) {
    const auto times = firstReminders(timer);
    if (const auto last = timer.sent.utc + times.back(); last <= until)
        return last + ((until - last) / everyDay) * everyDay;
    std::optional<Instant> found;
    for (const auto time : times)
        if (timer.sent.utc + time <= until)
            found = timer.sent.utc + time;
    return found;
}

} // namespace

std::optional<Instant> dueAt(const ReplyTimer& timer) {
    if (timer.promised)
        return timer.promised->utc;
    if (timer.good)
        return timer.sent.utc + *timer.good;
    return std::nullopt;
}

std::vector<ReplyTimer> runningTimers(const Checklist& checklist, const Walk& walk) {
    std::map<std::pair<std::string, int>, const Answer*> latest;
    for (const auto& answer : walk.answers)
        latest[{answer.question, answer.repeat}] = &answer;
    std::vector<ReplyTimer> timers;
    for (const auto& [key, answer] : latest) {
        const auto* question = findQuestion(checklist, key.first);
        if (question == nullptr || !isWaiting(*question, *answer))
            continue;
        ReplyTimer timer{.walk = walk.id,
                         .company = walk.company,
                         .question = key.first,
                         .repeat = key.second,
                         .label = question->label,
                         .sent = *answer->value.sent,
                         .promised = answer->value.promised};
        if (question->target) {
            timer.good = timeOf(question->target->good, question->target->unit);
            timer.bad = timeOf(question->target->bad, question->target->unit);
        }
        timers.push_back(std::move(timer));
    }
    std::stable_sort(timers.begin(), timers.end(),
                     [](const auto& a, const auto& b) { return a.sent.utc < b.sent.utc; });
    return timers;
}

std::vector<Reminder> dueReminders(const std::vector<ReplyTimer>& timers, Instant after, Instant until) {
    std::vector<Reminder> reminders;
    for (const auto& timer : timers)
        if (const auto due = lastUntil(timer, until); due && *due > after)
            reminders.push_back({timer, *due});
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    return reminders;
}

std::optional<Reminder> nextReminder(const std::vector<ReplyTimer>& timers, Instant after) {
    std::optional<Reminder> next;
    for (const auto& timer : timers)
        if (const auto due = firstAfter(timer, after); !next || due < next->due)
            next = Reminder{timer, due};
    return next;
}

} // namespace shopwalker
