// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/calendar.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"

namespace shopwalker {

namespace {

constexpr std::size_t lineBytes = 75;

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\\' || letter == ';' || letter == ',')
            result += '\\';
        if (letter == '\n')
            result += "\\n";
        else if (static_cast<unsigned char>(letter) >= ' ' || letter == '\t')
            result += letter;
    }
    return result;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// One content line, folded between code points.
void put(std::string& file, std::string line) {
    std::size_t room = lineBytes;
    while (line.size() > room) {
        auto cut = room;
        while (cut > 0 && isContinuation(line[cut]))
            --cut;
        file += line.substr(0, cut) + "\r\n ";
        line.erase(0, cut);
        room = lineBytes - 1;
    }
    file += line + "\r\n";
}

std::string compact(std::string iso) {
    std::erase_if(iso, [](char letter) { return letter == '-' || letter == ':'; });
    return iso;
}

void putEvent(std::string& file, const Action& action, const std::string& name, const std::string& stamp) {
    put(file, "BEGIN:VEVENT");
    put(file, "UID:" + escaped(action.id) + "@shopwalker");
    put(file, "DTSTAMP:" + stamp);
    put(file, "DTSTART;VALUE=DATE:" + compact(toIsoDay(*action.due)));
    put(file, "SUMMARY:" + escaped(name));
    std::string description = action.owner;
    for (const auto& part : {action.resources, action.recheck})
        description += (description.empty() || part.empty() ? "" : "\n") + part;
    if (!description.empty())
        put(file, "DESCRIPTION:" + escaped(description));
    put(file, "BEGIN:VALARM");
    put(file, "ACTION:DISPLAY");
    put(file, "DESCRIPTION:" + escaped(name));
    put(file, "TRIGGER:-P1D");
    put(file, "END:VALARM");
    put(file, "END:VEVENT");
}

} // namespace

std::string calendarFile(std::span<const Action> actions, std::chrono::sys_seconds stamp,
                         const std::function<std::string(const Action&)>& nameOf) {
    std::string file;
    put(file, "BEGIN:VCALENDAR");
    put(file, "VERSION:2.0");
    put(file, "PRODID:-//Shopwalker//Plan//EN");
    for (const auto& action : actions)
        if (action.due && (action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay))
            putEvent(file, action, nameOf(action), compact(toIsoTime(stamp)));
    put(file, "END:VCALENDAR");
    return file;
}

} // namespace shopwalker
