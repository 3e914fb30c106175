// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/connection.h"

#include <cstdint>
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

    const QSqlDatabase& sql() const { return m_connection->sql(); }

    /// The version of our file; 0 for a fresh one. Fails with `store` for a foreign file and a newer version.
    static Result<std::int64_t> recognize(const QSqlDatabase& database);

    /// The number of the last migration: what a fresh database has.
    static int latestVersion();
    /// The SQL of migration `version` (1 …).
    static QString migration(int version);

private:
    explicit Database(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)) {}

    Result<Done> prepare();
    Result<Done> keepBefore(int version);
    Result<Done> migrate(int from);

    std::unique_ptr<Connection> m_connection;
};

} // namespace shopwalker
