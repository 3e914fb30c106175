// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The companies of the next scan, the own one always first.
class CompanyListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to CompaniesController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< `name`
        OwnRole,                     ///< `own`: the user's own company
        SitesRole,                   ///< `sites`: list of texts as they were typed
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_companies.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<Company>& companies() const { return m_companies; }
    void setCompanies(std::vector<Company> companies);

    /// Replaces the company at `row`, or adds one when `row` is no row. An own company moves to the front and
    /// the one that was own becomes a rival.
    void put(int row, Company company);
    void removeAt(int row);

    /// Changes the order; the own company stays first.
    void move(int from, int to);

signals:
    void countChanged();
    void companiesChanged();

private:
    std::vector<Company> m_companies;
};

} // namespace shopwalker
