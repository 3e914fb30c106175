// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// Rows that have nothing but their number. Unlike with a bare number as model, those that stay are not made
/// anew when their count changes.
class CountModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return m_count; }
    void setCount(int count); ///< below 0: none
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex&, int) const override { return {}; }

signals:
    void countChanged();

private:
    int m_count = 0;
};

} // namespace shopwalker
