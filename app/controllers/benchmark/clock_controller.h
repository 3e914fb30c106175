// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/models/benchmark/clocks/clock_rows.h"

namespace shopwalker {

/// Time zones and opening hours of the companies, which the race within opening hours goes by.
class ClockController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* clocks READ clocks CONSTANT)

public:
    ClockController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                    QObject* parent = nullptr);

    RowListModel* clocks() { return &m_clocks; }

    /// Time zones to choose from, as {id, text}; see clocks::zones.
    Q_INVOKABLE QVariantList zones(const QString& words) const;
    /// Empty: the guess counts again. A name that is no time zone changes nothing.
    Q_INVOKABLE void setZone(const QString& company, const QString& zone);
    /// Seven texts, Monday first (openingIntervalsFrom). The place of the first that is none, and nothing is
    /// changed; else −1.
    Q_INVOKABLE int setHours(const QString& company, const QStringList& days);
    Q_INVOKABLE void clearHours(const QString& company); ///< those of the site count again

private:
    void fill() override;

    WorkbookEdit m_edit;
    RowListModel m_clocks{clocks::clockRoles};
};

} // namespace shopwalker
