// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/models/benchmark/history/history_rows.h"

namespace shopwalker {

/// Promise and reality, before and after, and what scans saw change.
class HistoryController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* promises READ promises CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* changes READ changes CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(QVariantList companies READ companies NOTIFY changed)
    Q_PROPERTY(QVariantList verdicts READ verdicts NOTIFY changed)
    Q_PROPERTY(QString company READ company WRITE setCompany NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict WRITE setVerdict NOTIFY changed)
    Q_PROPERTY(int promiseTotal READ promiseTotal NOTIFY changed)
    Q_PROPERTY(bool onlyChanged READ onlyChanged WRITE setOnlyChanged NOTIFY changed)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)
    Q_PROPERTY(QStringList totals READ totals NOTIFY changed)

public:
    explicit HistoryController(std::shared_ptr<const TouchpointCatalogue> catalogue,
                               QObject* parent = nullptr);

    RowListModel* promises() { return &m_promises; }
    RowListModel* changes() { return &m_changes; }
    RowListModel* timeline() { return &m_timeline; }
    QVariantList companies() const; ///< {id, text}
    QVariantList verdicts() const;  ///< {id, text with its count}
    QString company() const;        ///< index; empty: all
    void setCompany(const QString& company);
    QString verdict() const { return m_filter.verdict; }
    void setVerdict(const QString& verdict);
    int promiseTotal() const;
    bool onlyChanged() const { return m_onlyChanged; }
    void setOnlyChanged(bool onlyChanged);
    bool hasBefore() const { return open() != nullptr && open()->beforeAfter.has_value(); }
    QStringList totals() const;

private:
    void fill() override;
    void forget() override { m_filter = {}; }

    history::PromiseFilter m_filter;
    bool m_onlyChanged = true;
    RowListModel m_promises{history::promiseRoles};
    RowListModel m_changes{history::changeRoles};
    RowListModel m_timeline{history::timelineRoles};
};

} // namespace shopwalker
