// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/times/opening_times.h"

#include "core/types/json/json.h"

#include <QDateTime>
#include <QTimeZone>

namespace shopwalker {

namespace {

constexpr int wholeDay = 24 * 60;
constexpr int longestWait = 366; ///< days; nobody waits longer for a reply

const QStringList& dayNames() {
    static const QStringList names{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    return names;
}

int dayOf(QStringView name) {
    return static_cast<int>(dayNames().indexOf(name));
}

/// `Mo-Fr`, `Sa,Su`, `Mo,We-Fr`; empty where a name is none.
std::vector<std::size_t> daysOf(const QString& text) {
    std::vector<std::size_t> days;
    for (const auto& part : text.split(',')) {
        const auto ends = part.split('-');
        const int first = dayOf(ends.first());
        const int last = dayOf(ends.last());
        if (first < 0 || last < 0 || ends.size() > 2)
            return {};
        for (int day = first;; day = (day + 1) % 7) {
            days.push_back(static_cast<std::size_t>(day));
            if (day == last)
                break;
        }
    }
    return days;
}

std::optional<int> minutesOf(const QString& text) {
    const auto parts = text.split(':');
    bool isHour = false, isMinute = false;
    const int hour = parts.first().toInt(&isHour);
    const int minute = parts.last().toInt(&isMinute);
    if (parts.size() != 2 || !isHour || !isMinute || hour < 0 || hour > 48 || minute < 0 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

std::optional<std::vector<OpeningTimes::Interval>> intervalsOf(const QString& text) {
    std::vector<OpeningTimes::Interval> intervals;
    if (text == "off" || text == "closed")
        return intervals;
    for (const auto& part : text.split(',')) {
        const auto ends = part.split('-');
        const auto from = minutesOf(ends.first());
        auto to = minutesOf(ends.last());
        if (ends.size() != 2 || !from || !to)
            return std::nullopt;
        if (*to <= *from)
            *to += wholeDay;
        intervals.push_back({*from, *to});
    }
    return intervals;
}

QTimeZone zoneOf(const std::string& name, std::chrono::minutes offset) {
    const QTimeZone named(QByteArray::fromStdString(name));
    return !name.empty() && named.isValid() ? named : QTimeZone(static_cast<int>(offset.count()) * 60);
}

qint64 secondsAt(const QDate& day, int minutes, const QTimeZone& zone) {
    return QDateTime(day.addDays(minutes / wholeDay), QTime(0, 0).addSecs(minutes % wholeDay * 60), zone)
        .toSecsSinceEpoch();
}

} // namespace

std::optional<OpeningTimes> openingTimesFrom(std::string_view text) {
    OpeningTimes times;
    if (text == "24/7") {
        times.days.fill({{0, wholeDay}});
        return times;
    }
    for (const auto& part : toQString(text).split(';')) {
        const auto words = part.simplified().split(' ');
        const auto days = words.size() == 2 ? daysOf(words[0]) : std::vector<std::size_t>{};
        const auto intervals = words.size() == 2 ? intervalsOf(words[1]) : std::nullopt;
        if (days.empty() || !intervals)
            return std::nullopt;
        for (const auto day : days)
            times.days[day] = *intervals;
    }
    return times;
}

std::optional<std::vector<OpeningTimes::Interval>> openingIntervalsFrom(std::string_view text) {
    auto plain = toQString(text).simplified();
    plain.remove(' ').replace(QChar(0x2013), '-');
    if (plain.isEmpty())
        return std::vector<OpeningTimes::Interval>();
    QStringList parts;
    for (const auto& part : plain.split(',')) {
        auto ends = part.split('-');
        for (auto& end : ends)
            if (!end.contains(':'))
                end += ":00";
        parts += ends.join('-');
    }
    return intervalsOf(plain == "off" || plain == "closed" ? plain : parts.join(','));
}

std::string toText(const std::vector<OpeningTimes::Interval>& intervals) {
    const auto time = [](int minutes) {
        if (minutes > wholeDay)
            minutes -= wholeDay;
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QChar('0'))
            .arg(minutes % 60, 2, 10, QChar('0'));
    };
    QStringList parts;
    for (const auto& [from, to] : intervals)
        parts += time(from) + "-" + time(to);
    return parts.join(',').toStdString();
}

std::string toText(const OpeningTimes& times) {
    const std::vector<OpeningTimes::Interval> always{{0, wholeDay}};
    if (std::all_of(times.days.begin(), times.days.end(), [&](const auto& day) { return day == always; }))
        return "24/7";
    std::string text;
    for (std::size_t first = 0; first < times.days.size();) {
        auto last = first;
        while (last + 1 < times.days.size() && times.days[last + 1] == times.days[first])
            ++last;
        const auto hours = times.days[first].empty() ? std::string("off") : toText(times.days[first]);
        text +=
            (text.empty() ? "" : "; ") + dayNames()[static_cast<qsizetype>(first)].toStdString() +
            (last > first ? "-" + dayNames()[static_cast<qsizetype>(last)].toStdString() : std::string()) +
            " " + hours;
        first = last + 1;
    }
    return text;
}

std::chrono::seconds openBetween(const OpeningTimes& times, const std::string& zone,
                                 std::chrono::minutes offset, std::chrono::sys_seconds from,
                                 std::chrono::sys_seconds to) {
    const auto place = zoneOf(zone, offset);
    const auto begin = from.time_since_epoch().count();
    const auto end = to.time_since_epoch().count();
    // The day before may reach over midnight.
    auto day = QDateTime::fromSecsSinceEpoch(begin, place).date().addDays(-1);
    const auto last = std::min(QDateTime::fromSecsSinceEpoch(end, place).date(), day.addDays(longestWait));
    qint64 open = 0;
    for (; day <= last; day = day.addDays(1))
        for (const auto& [opens, closes] : times.days[static_cast<std::size_t>(day.dayOfWeek() - 1)]) {
            const auto first = std::max<qint64>(begin, secondsAt(day, opens, place));
            const auto until = std::min<qint64>(end, secondsAt(day, closes, place));
            open += std::max<qint64>(0, until - first);
        }
    return std::chrono::seconds(open);
}

} // namespace shopwalker
