// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/benchmark_summary.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The saved benchmarks, newest first.
class BenchmarkListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< `benchmarkId`: what open() and remove() take
        NameRole,                  ///< `name`
        CompaniesRole,             ///< `companies`: list of names, own first
        DateRole,                  ///< `date`: day in the user's locale
        GapsRole,                  ///< `gaps`: how many gaps the own company has
        StripRole,                 ///< `strip`: a list of marks for each company
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_benchmarks.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setBenchmarks(std::vector<BenchmarkSummary> benchmarks);

    /// Says everything again, in the language that is set now.
    void retranslate();

signals:
    void countChanged();

private:
    std::vector<BenchmarkSummary> m_benchmarks;
};

} // namespace shopwalker
