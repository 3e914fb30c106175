// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/rows/count_model.h"

#include <algorithm>

namespace shopwalker {

void CountModel::setCount(int count) {
    count = std::max(count, 0);
    if (count == m_count)
        return;
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    emit countChanged();
}

} // namespace shopwalker
