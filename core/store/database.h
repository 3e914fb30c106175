// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QSqlDatabase>
#include <memory>
#include <string>

namespace shopwalker {

/// The workspace file, open: SQLite with a write-ahead log, every commit on disk before it is acknowledged
/// (WAL, synchronous=FULL). Belongs to the thread that opened it; several may have the same file open.
class Database {
public:
    /// Creates the file and its folder where missing. An older one is backed up beside itself
    /// (`….before-N`) and migrated; a newer one, and a file that is not ours, is refused and left alone.
    static Result<std::unique_ptr<Database>> open(const std::string& file);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QSqlDatabase& sql() const { return m_sql; }

    /// The number of the last migration: what a fresh database has.
    static int latestVersion();
    /// The SQL of migration `version` (1 …).
    static QString migration(int version);

private:
    explicit Database(QSqlDatabase sql)
        : m_sql(std::move(sql)) {}

    Result<Done> prepare();
    Result<Done> migrate(int from);

    QSqlDatabase m_sql;
};

} // namespace shopwalker
