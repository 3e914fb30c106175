// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/clock_controller.h"

#include "core/types/json/json.h"

#include <QTimeZone>

namespace shopwalker {

ClockController::ClockController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                                 QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit)) {}

void ClockController::fill() {
    m_clocks.setRows(open() ? clocks::clocks(*open()) : QList<Row>());
}

QVariantList ClockController::zones(const QString& words) const {
    return clocks::zones(words);
}

void ClockController::setZone(const QString& company, const QString& zone) {
    if (m_clocks.row(company).isEmpty() || (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid()))
        return;
    m_edit([company = company.toStdString(), zone = zone.toStdString()](Workbook& workbook) {
        if (zone.empty())
            workbook.timeZones.erase(company);
        else
            workbook.timeZones[company] = zone;
    });
}

int ClockController::setHours(const QString& company, const QStringList& days) {
    OpeningTimes times;
    if (m_clocks.row(company).isEmpty() || days.size() != static_cast<qsizetype>(times.days.size()))
        return 0;
    for (std::size_t day = 0; day < times.days.size(); ++day) {
        const auto intervals = openingIntervalsFrom(days[static_cast<qsizetype>(day)].toStdString());
        if (!intervals)
            return static_cast<int>(day);
        times.days[day] = *intervals;
    }
    m_edit([company = company.toStdString(), text = toText(times)](Workbook& workbook) {
        workbook.hours[company] = text;
    });
    return -1;
}

void ClockController::clearHours(const QString& company) {
    m_edit([company = company.toStdString()](Workbook& workbook) { workbook.hours.erase(company); });
}

} // namespace shopwalker
