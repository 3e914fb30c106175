// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/query.h"

#include "core/types/json.h"

#include <QSqlError>

namespace shopwalker {

Error storeError(const QSqlDatabase& database, const QString& detail) {
    return {"store", "the workspace could not be read or written (" + detail.trimmed().toStdString() + ")",
            database.databaseName().toStdString()};
}

Query::Query(const QSqlDatabase& database, const char* sql)
    : m_database(database)
    , m_query(database)
    , m_prepared(false) {
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

Query& Query::bind(std::string_view text) {
    m_query.addBindValue(toQString(text).isNull() ? QString("") : toQString(text));
    return *this;
}

Query& Query::bind(std::int64_t number) {
    m_query.addBindValue(static_cast<qlonglong>(number));
    return *this;
}

Query& Query::bindBytes(const QByteArray& bytes) {
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Result<Done> Query::run() {
    if (!m_prepared || !m_query.exec())
        return storeError(m_database, m_query.lastError().text());
    return Done{};
}

Transaction::Transaction(QSqlDatabase database)
    : m_database(std::move(database))
    , m_open(m_database.transaction()) {}

Transaction::~Transaction() {
    if (m_open)
        m_database.rollback();
}

Result<Done> Transaction::commit() {
    if (!m_open || !m_database.commit())
        return storeError(m_database, m_database.lastError().text());
    m_open = false;
    return Done{};
}

} // namespace shopwalker
