// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/clocks/clock_rows.h"

#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace shopwalker::clocks {

namespace {

constexpr int zonesShown = 8;

struct Clocks {
    Q_DECLARE_TR_FUNCTIONS(Clocks)
};

std::string set(const std::map<std::string, std::string, std::less<>>& texts, const std::string& company) {
    const auto text = texts.find(company);
    return text == texts.end() ? std::string() : text->second;
}

QString zoneText(const std::string& inForce, bool isSet) {
    if (inForce.empty())
        //: Clock of a company: no time zone was set, and none could be guessed
        return Clocks::tr("Time zone unknown: the shopper's own clock counts");
    const auto zone = toQString(inForce);
    //: Clock of a company; %1 is a time zone
    return isSet ? Clocks::tr("Time zone: %1, set by you").arg(zone)
                 //: Clock of a company; %1 is a time zone
                 : Clocks::tr("Time zone: %1, guessed from numbers and site").arg(zone);
}

QString hoursText(const std::optional<OpeningTimes>& inForce, bool isSet) {
    if (!inForce)
        //: Clock of a company: neither was set, nor does its site say
        return Clocks::tr("Opening hours unknown: no times within hours");
    //: Clock of a company: where its opening hours come from
    return isSet ? Clocks::tr("Opening hours: set by you")
                 //: Clock of a company: where its opening hours come from
                 : Clocks::tr("Opening hours: as its site states them");
}

QVariantList daysOf(const std::optional<OpeningTimes>& times) {
    QVariantList days;
    for (int day = 0; day < 7; ++day) {
        auto text = times ? toQString(toText(times->days[static_cast<std::size_t>(day)])) : QString();
        days += QVariantMap{{"name", QLocale().standaloneDayName(day + 1)},
                            {"text", text.replace(QStringLiteral(","), QStringLiteral(", "))}};
    }
    return days;
}

} // namespace

const QStringList clockRoles{"own", "zone", "zoneText", "hoursText", "hoursSet", "days"};

QList<Row> clocks(const OpenBenchmark& benchmark) {
    const auto& companies = benchmark.judgement.comparison.companies;
    const auto& inForce = benchmark.judgement.clocks;
    QList<Row> rows;
    for (std::size_t index = 0; index < std::min(companies.size(), inForce.size()); ++index) {
        const auto& company = companies[index].company;
        const auto zone = set(benchmark.workbook.timeZones, company.name);
        const bool hoursSet = !set(benchmark.workbook.hours, company.name).empty();
        rows += Row{{"key", toQString(company.name)},
                    {"own", index == 0},
                    {"zone", toQString(zone)},
                    {"zoneText", zoneText(inForce[index].zone, !zone.empty())},
                    {"hoursText", hoursText(inForce[index].hours, hoursSet)},
                    {"hoursSet", hoursSet},
                    {"days", daysOf(inForce[index].hours)}};
    }
    return rows;
}

QVariantList zones(const QString& words) {
    auto wanted = words.simplified();
    wanted.replace(' ', '_'); // as the names of zones have it
    QVariantList found;
    if (wanted.isEmpty())
        return found;
    for (const auto& id : QTimeZone::availableTimeZoneIds())
        if (const auto name = QString::fromLatin1(id);
            found.size() < zonesShown && name.contains('/') && name.contains(wanted, Qt::CaseInsensitive))
            found += QVariantMap{{"id", name}, {"text", name}};
    return found;
}

} // namespace shopwalker::clocks
