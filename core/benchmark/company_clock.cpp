// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/company_clock.h"

#include "core/detect/phones/phone_reader.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>
#include <set>

namespace shopwalker {

namespace {

using Countries = std::set<std::string>;

Countries countriesOfPhones(const CompanyScan& scan) {
    Countries countries;
    for (const auto& finding : scan.findings)
        if (finding.touchpoint == "phone" || finding.touchpoint == "clickable-phone")
            for (const auto& value : finding.values)
                if (const auto phone = readPhone(value.value, {});
                    phone && phone->valid && !phone->region.empty() && value.value.starts_with('+'))
                    countries.insert(phone->region);
    return countries;
}

Countries countriesOfSites(const CompanyScan& scan, const Places& places) {
    Countries countries;
    for (const auto& page : scan.pages) {
        const auto host = QUrl(toQString(page.url)).host();
        if (auto country = places.countryOfZone(host.section('.', -1).toStdString()); !country.empty())
            countries.insert(std::move(country));
    }
    return countries;
}

/// Whether two zones show the same time all year round.
bool areAlike(const QTimeZone& one, const QTimeZone& other, int year) {
    constexpr int daysApart = 7;
    auto day = QDateTime(QDate(year, 1, 1), QTime(12, 0), Qt::UTC);
    for (; day.date().year() == year; day = day.addDays(daysApart))
        if (one.offsetFromUtc(day) != other.offsetFromUtc(day))
            return false;
    return true;
}

std::string zoneOfCountry(const std::string& country, int year) {
    const auto zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(toQString(country)));
    for (const auto& zone : zones)
        if (!areAlike(QTimeZone(zones.front()), QTimeZone(zone), year))
            return {};
    return zones.isEmpty() ? std::string() : zones.front().toStdString();
}

} // namespace

std::string guessedZone(const CompanyScan& scan, const Places& places) {
    auto countries = countriesOfPhones(scan);
    if (countries.empty())
        countries = countriesOfSites(scan, places);
    const auto at = QDateTime::fromSecsSinceEpoch(scan.startedAt.time_since_epoch().count(), Qt::UTC);
    return countries.size() == 1 ? zoneOfCountry(*countries.begin(), at.date().year()) : std::string();
}

CompanyClock clockOf(const CompanyScan& scan, const OwnClock& own, const Places& places) {
    const auto hours = own.hours.empty() ? std::nullopt : openingTimesFrom(own.hours);
    return {.hours = hours ? hours : openingTimesOf(scan.findings),
            .zone = own.zone.empty() ? guessedZone(scan, places) : own.zone};
}

} // namespace shopwalker
