// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QSqlDatabase>
#include <memory>
#include <string>

namespace shopwalker {

/// One connection to a SQLite file, closed when it goes. Nothing is read, set or written by opening it.
/// Belongs to the thread that opened it.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Connection>> open(const std::string& file, Access access);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QSqlDatabase& sql() const { return m_sql; }

private:
    explicit Connection(const QSqlDatabase& sql)
        : m_sql(sql) {}

    QSqlDatabase m_sql;
};

} // namespace shopwalker
