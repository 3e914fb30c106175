// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/connection.h"

#include "core/store/query.h"
#include "core/types/json/json.h"

#include <atomic>

namespace shopwalker {

Result<std::unique_ptr<Connection>> Connection::open(const std::string& file, Access access) {
    static std::atomic<int> connections{0}; // Qt wants a name of its own for each
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase("QSQLITE", QString("shopwalker-%1").arg(++connections))));
    auto& sql = connection->m_sql;
    sql.setDatabaseName(toQString(file));
    sql.setConnectOptions(access == Access::ReadOnly ? "QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"
                                                     : "QSQLITE_BUSY_TIMEOUT=10000");
    if (!sql.open())
        return storeError(sql, sql.lastError());
    return connection;
}

Connection::~Connection() {
    const auto name = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace shopwalker
