// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// A row as the screen shows it: a word or number for every role.
using Row = QVariantMap;

/// A list of rows that are worked out anew whenever something changes. Rows are told apart by their role
/// `key`: those that stay keep their delegates, so that focus, scroll position and open editors survive.
class RowListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// `roles` besides `key`; a row that lacks one shows nothing there.
    explicit RowListModel(const QStringList& roles, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Row>& rows() const { return m_rows; }

    /// Moves, inserts, removes and changes rows until they are `rows`. Keys must differ.
    void setRows(const QList<Row>& rows);

    /// The row of that key; empty when there is none.
    Q_INVOKABLE QVariantMap row(const QString& key) const;

signals:
    void countChanged();

private:
    int find(const QVariant& key, int from) const;

    QStringList m_roles;
    QList<Row> m_rows;
};

} // namespace shopwalker
