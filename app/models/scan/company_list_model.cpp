// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/scan/company_list_model.h"

#include "core/types/json/json.h"

namespace shopwalker {

int CompanyListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CompanyListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& company = m_companies[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return toQString(company.name);
    case OwnRole: return company.own;
    case SitesRole: {
        QStringList sites;
        for (const auto& site : company.sites)
            sites += toQString(site);
        return sites;
    }
    }
    return {};
}

QHash<int, QByteArray> CompanyListModel::roleNames() const {
    return {{NameRole, "name"}, {OwnRole, "own"}, {SitesRole, "sites"}};
}

void CompanyListModel::setCompanies(std::vector<Company> companies) {
    std::stable_partition(companies.begin(), companies.end(),
                          [](const auto& company) { return company.own; });
    beginResetModel();
    m_companies = std::move(companies);
    endResetModel();
    emit countChanged();
    emit companiesChanged();
}

void CompanyListModel::put(int row, Company company) {
    auto companies = m_companies;
    if (company.own)
        for (auto& other : companies)
            other.own = false;
    if (row >= 0 && row < count())
        companies[static_cast<std::size_t>(row)] = std::move(company);
    else
        companies.push_back(std::move(company));
    setCompanies(std::move(companies));
}

void CompanyListModel::removeAt(int row) {
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_companies.erase(m_companies.begin() + row);
    endRemoveRows();
    emit countChanged();
    emit companiesChanged();
}

void CompanyListModel::move(int from, int to) {
    const int first = !m_companies.empty() && m_companies.front().own ? 1 : 0;
    if (from == to || from < first || to < first || from >= count() || to >= count())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto begin = m_companies.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
    emit companiesChanged();
}

} // namespace shopwalker
