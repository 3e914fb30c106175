// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <chrono>
#include <string>
#include <string_view>

namespace shopwalker {

/// What a failed statement means, in words for people; `where` is the database file. The code says what to
/// do: `store-full` (make room, try again), `store-readonly`, `store-locked` (try again), `store-damaged`
/// (see salvage.h), `store-io`, else `store`.
Error storeError(const QSqlDatabase& database, const QSqlError& error);
/// What is stored makes no sense.
Error damagedRow(const QSqlDatabase& database, const std::string& text);

/// One prepared statement: values are bound in order, never pasted into the text.
class Query {
public:
    Query(const QSqlDatabase& database, const char* sql);

    Query& bind(std::string_view text);
    Query& bind(std::int64_t number);
    Query& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Query& bind(std::chrono::sys_seconds time) { return bind(std::int64_t{time.time_since_epoch().count()}); }
    Query& bind(std::chrono::milliseconds time) { return bind(std::int64_t{time.count()}); }
    Query& bindBytes(const QByteArray& bytes);

    Result<Done> run();
    bool next() { return m_query.next(); }
    /// Whether `next()` ended because there are no more rows, and not because one could not be read.
    Result<Done> finished() const;
    std::int64_t lastId() const { return m_query.lastInsertId().toLongLong(); }

    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::int64_t number(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    std::chrono::sys_seconds time(int column) const {
        return std::chrono::sys_seconds(std::chrono::seconds(number(column)));
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Rolls back when it is left without commit(). Takes its turn to write at once, unless `begin` says "BEGIN".
class Transaction {
public:
    explicit Transaction(const QSqlDatabase& database, const char* begin = "BEGIN IMMEDIATE");
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Why it could not begin, if it could not: what follows would be done at once and for good.
    const Result<Done>& begun() const { return m_begun; }
    Result<Done> commit();

private:
    QSqlDatabase m_database;
    Result<Done> m_begun;
    bool m_open;
};

} // namespace shopwalker
