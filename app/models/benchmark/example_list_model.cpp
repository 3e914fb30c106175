// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/example_list_model.h"

#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

int ExampleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ExampleListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& offer = m_offers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole: return toQString(offer.id);
    case Qt::DisplayRole:
    case NameRole: return toQString(offer.name);
    case PromiseRole: return toQString(offer.promise);
    case AttributionRole: return toQString(offer.attribution);
    case OpenedRole: return offer.benchmark.has_value();
    }
    return {};
}

QHash<int, QByteArray> ExampleListModel::roleNames() const {
    return {{IdRole, "exampleId"},
            {NameRole, "name"},
            {PromiseRole, "promise"},
            {AttributionRole, "attribution"},
            {OpenedRole, "opened"}};
}

void ExampleListModel::setOffers(std::vector<ExampleOffer> offers) {
    const bool same = std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(),
                                 [](const auto& one, const auto& other) { return one.id == other.id; });
    if (same && !offers.empty()) { // another language, or one was opened: the cards stay
        m_offers = std::move(offers);
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
    emit countChanged();
}

const ExampleOffer* ExampleListModel::find(std::int64_t benchmark) const {
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&](const auto& offer) { return offer.benchmark == benchmark; });
    return found == m_offers.end() ? nullptr : &*found;
}

} // namespace shopwalker
