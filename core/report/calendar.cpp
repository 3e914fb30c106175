// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/calendar.h"

#include <QDateTime>
#include <QTimeZone>

namespace shopwalker {

namespace {

constexpr std::size_t lineOctets = 75; ///< RFC 5545, 3.1: longer lines are folded
constexpr auto lineBreak = "\r\n";

std::string stamp(std::chrono::sys_seconds time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc())
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toStdString();
}

/// RFC 5545, 3.3.11; other control characters have no place in a calendar.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (static_cast<unsigned char>(c) >= ' ')
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

} // namespace

std::string calendarText(const std::vector<CalendarEntry>& entries, std::chrono::sys_seconds now) {
    std::string calendar;
    for (const auto* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shopwalker//Reminders//EN"})
        addLine(calendar, line);
    for (const auto& entry : entries) {
        addLine(calendar, "BEGIN:VEVENT");
        addLine(calendar, "UID:" + escaped(entry.uid));
        addLine(calendar, "DTSTAMP:" + stamp(now));
        addLine(calendar, "DTSTART:" + stamp(entry.at));
        addLine(calendar, "DURATION:PT15M");
        addLine(calendar, "SUMMARY:" + escaped(entry.title));
        if (!entry.text.empty())
            addLine(calendar, "DESCRIPTION:" + escaped(entry.text));
        addLine(calendar, "BEGIN:VALARM");
        addLine(calendar, "ACTION:DISPLAY");
        addLine(calendar, "DESCRIPTION:" + escaped(entry.title));
        addLine(calendar, "TRIGGER:PT0S");
        addLine(calendar, "END:VALARM");
        addLine(calendar, "END:VEVENT");
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace shopwalker
