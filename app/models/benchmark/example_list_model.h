// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/benchmark/example_opening.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The bundled examples, in the order in which they are offered.
class ExampleListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< `exampleId`: what openExample() takes
        NameRole,                  ///< `name`
        PromiseRole,               ///< `promise`: one sentence
        AttributionRole,           ///< `attribution`: where the story comes from
        OpenedRole,                ///< `opened`: its benchmark is in the workspace
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_offers.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setOffers(std::vector<ExampleOffer> offers);

    /// The example whose benchmark this is; null for any other.
    const ExampleOffer* find(std::int64_t benchmark) const;

signals:
    void countChanged();

private:
    std::vector<ExampleOffer> m_offers;
};

} // namespace shopwalker
