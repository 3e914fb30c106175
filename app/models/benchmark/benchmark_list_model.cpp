// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/benchmark_list_model.h"

#include "app/models/walk/mark.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>

namespace shopwalker {

namespace {

QVariantList stripOf(const BenchmarkSummary& benchmark) {
    QVariantList companies;
    for (const auto& presences : benchmark.strip) {
        QVariantList marks;
        for (const auto presence : presences)
            marks += static_cast<int>(markOf(presence));
        companies += QVariant(marks);
    }
    return companies;
}

QStringList namesOf(const BenchmarkSummary& benchmark) {
    QStringList names;
    for (const auto& name : benchmark.companies)
        names += toQString(name);
    return names;
}

QString dayOf(std::chrono::sys_seconds time) {
    const auto moment = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment.date(), QLocale::LongFormat);
}

} // namespace

int BenchmarkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant BenchmarkListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& benchmark = m_benchmarks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole: return toQString(benchmark.id);
    case Qt::DisplayRole:
    case NameRole: return toQString(benchmark.name);
    case CompaniesRole: return namesOf(benchmark);
    case DateRole: return dayOf(benchmark.createdAt);
    case GapsRole: return benchmark.gaps;
    case StripRole: return stripOf(benchmark);
    }
    return {};
}

QHash<int, QByteArray> BenchmarkListModel::roleNames() const {
    return {{IdRole, "benchmarkId"}, {NameRole, "name"}, {CompaniesRole, "companies"},
            {DateRole, "date"},      {GapsRole, "gaps"}, {StripRole, "strip"}};
}

void BenchmarkListModel::setBenchmarks(std::vector<BenchmarkSummary> benchmarks) {
    beginResetModel();
    m_benchmarks = std::move(benchmarks);
    endResetModel();
    emit countChanged();
}

void BenchmarkListModel::retranslate() {
    if (!m_benchmarks.empty())
        emit dataChanged(index(0), index(count() - 1));
}

} // namespace shopwalker
