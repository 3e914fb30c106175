// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/rows/row_list_model.h"

#include <QSet>

namespace shopwalker {

namespace {

const auto keyRole = QStringLiteral("key");

} // namespace

RowListModel::RowListModel(const QStringList& roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(QStringList{keyRole} + roles) {}

int RowListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = role == Qt::DisplayRole ? 0 : role - Qt::UserRole - 1;
    return place >= 0 && place < m_roles.size() ? m_rows[index.row()].value(m_roles[place]) : QVariant();
}

QHash<int, QByteArray> RowListModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + 1 + i, m_roles[i].toUtf8());
    return names;
}

int RowListModel::find(const QVariant& key, int from) const {
    for (int i = from; i < m_rows.size(); ++i)
        if (m_rows[i].value(keyRole) == key)
            return i;
    return -1;
}

void RowListModel::setRows(const QList<Row>& rows) {
    const auto before = m_rows.size();
    QSet<QString> kept;
    for (const auto& row : rows)
        kept.insert(row.value(keyRole).toString());
    for (int i = count() - 1; i >= 0; --i) {
        if (kept.contains(m_rows[i].value(keyRole).toString()))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int at = find(rows[i].value(keyRole), i);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i), index(i));
        }
    }
    if (m_rows.size() != before)
        emit countChanged();
}

QVariantMap RowListModel::row(const QString& key) const {
    const int at = find(key, 0);
    return at < 0 ? QVariantMap() : m_rows[at];
}

} // namespace shopwalker
