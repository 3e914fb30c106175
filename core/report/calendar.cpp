// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/calendar.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"

namespace shopwalker {

namespace {

constexpr std::size_t lineOctets = 75; ///< RFC 5545, 3.1: longer lines are folded
constexpr auto lineBreak = "\r\n";

/// `2026-03-10T12:00:00Z` and `2026-03-10` in the calendar's way.
std::string compact(std::string iso) {
    std::erase_if(iso, [](char letter) { return letter == '-' || letter == ':'; });
    return iso;
}

/// RFC 5545, 3.3.11; other control characters have no place in a calendar.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
            result += c;
    }
    return result;
}

/// Folds between characters, never inside one.
void addLine(std::string& calendar, const std::string& line) {
    std::size_t used = 0;
    for (std::size_t begin = 0; begin < line.size();) {
        std::size_t end = begin + 1;
        while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            ++end;
        if (used + (end - begin) > lineOctets) {
            (calendar += lineBreak) += ' ';
            used = 1;
        }
        calendar.append(line, begin, end - begin);
        used += end - begin;
        begin = end;
    }
    calendar += lineBreak;
}

void addEvent(std::string& calendar, const CalendarEntry& entry, const std::string& stamp) {
    addLine(calendar, "BEGIN:VEVENT");
    addLine(calendar, "UID:" + escaped(entry.uid));
    addLine(calendar, "DTSTAMP:" + stamp);
    if (entry.day) {
        addLine(calendar, "DTSTART;VALUE=DATE:" + compact(toIsoDay(*entry.day)));
    } else {
        addLine(calendar, "DTSTART:" + compact(toIsoTime(entry.at)));
        addLine(calendar, "DURATION:PT15M");
    }
    addLine(calendar, "SUMMARY:" + escaped(entry.title));
    if (!entry.text.empty())
        addLine(calendar, "DESCRIPTION:" + escaped(entry.text));
    addLine(calendar, "BEGIN:VALARM");
    addLine(calendar, "ACTION:DISPLAY");
    addLine(calendar, "DESCRIPTION:" + escaped(entry.title));
    addLine(calendar, entry.day ? "TRIGGER:-P1D" : "TRIGGER:PT0S");
    addLine(calendar, "END:VALARM");
    addLine(calendar, "END:VEVENT");
}

} // namespace

std::string calendarText(const std::vector<CalendarEntry>& entries, std::chrono::sys_seconds now) {
    std::string calendar;
    for (const auto* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shopwalker//Shopwalker//EN"})
        addLine(calendar, line);
    for (const auto& entry : entries)
        addEvent(calendar, entry, compact(toIsoTime(now)));
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

std::vector<CalendarEntry> calendarOf(std::span<const Action> actions,
                                      const std::function<std::string(const Action&)>& nameOf) {
    std::vector<CalendarEntry> entries;
    for (const auto& action : actions) {
        if (!action.due || (action.status != ActionStatus::Open && action.status != ActionStatus::UnderWay))
            continue;
        auto text = action.owner;
        for (const auto& part : {action.resources, action.recheck})
            text += (text.empty() || part.empty() ? "" : "\n") + part;
        entries.push_back({.uid = action.id + "@shopwalker",
                           .title = nameOf(action),
                           .text = std::move(text),
                           .at = {},
                           .day = action.due});
    }
    return entries;
}

} // namespace shopwalker
