// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/query.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shopwalker {

namespace {

constexpr std::int64_t applicationId = 0x53687757; // "ShwW" in the file's header says whose it is
constexpr auto migrationFolder = ":/migrations";

QStringList migrationFiles() {
    return QDir(migrationFolder).entryList({"*.sql"}, QDir::Files, QDir::Name);
}

Result<Done> execute(const QSqlDatabase& database, const QString& sql) {
    QSqlQuery query(database);
    if (!query.exec(sql))
        return storeError(database, query.lastError());
    return Done{};
}

Result<std::int64_t> pragma(const QSqlDatabase& database, const char* name) {
    QSqlQuery query(database);
    if (!query.exec(QString("PRAGMA %1").arg(name)))
        return storeError(database, query.lastError());
    return query.next() ? std::int64_t{query.value(0).toLongLong()} : std::int64_t{0};
}

bool hasTables(const QSqlDatabase& database) {
    return !database.tables().isEmpty();
}

/// Statements end with a semicolon at the end of a line, as our migrations are written.
QStringList statementsOf(const QString& sql) {
    QString bare;
    for (const auto& line : sql.split('\n'))
        bare += line.section("--", 0, 0).trimmed() + '\n';
    auto statements = bare.split(";\n", Qt::SkipEmptyParts);
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string& file) {
    if (!QDir().mkpath(QFileInfo(toQString(file)).absolutePath()))
        return Error{"store-readonly",
                     "the folder of the workspace cannot be made; choose another with --workspace", file};
    auto connection = Connection::open(file, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(std::move(connection).value()));
    if (auto prepared = database->prepare(); !prepared)
        return prepared.error();
    return database;
}

Result<Done> Database::prepare() {
    const auto storedVersion = pragma(sql(), "user_version");
    if (!storedVersion)
        return storedVersion.error();
    const auto storedOwner = pragma(sql(), "application_id");
    if (!storedOwner)
        return storedOwner.error();
    const auto version = storedVersion.value();
    const auto owner = storedOwner.value();
    const auto file = sql().databaseName().toStdString();
    if (owner != applicationId && (owner != 0 || version != 0 || hasTables(sql())))
        return Error{"store", "this file is not a Shopwalker workspace; it is left as it is", file};
    if (version > latestVersion())
        return Error{"store",
                     "this workspace was written by a newer version of Shopwalker; it is left as it is",
                     file};
    for (const auto* setting :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        if (auto done = execute(sql(), setting); !done)
            return done;
    if (version == latestVersion())
        return Done{};
    return migrate(static_cast<int>(version));
}

Result<Done> Database::migrate(int from) {
    if (from > 0) {
        const auto backup = sql().databaseName() + QString(".before-%1").arg(from + 1);
        if (!QFile::exists(backup))
            if (auto done = Query(sql(), "VACUUM INTO ?").bind(backup.toStdString()).run(); !done)
                return done;
    }
    for (int version = from + 1; version <= latestVersion(); ++version) {
        Transaction transaction(sql());
        for (const auto& statement : statementsOf(migration(version)))
            if (auto done = execute(sql(), statement); !done)
                return done;
        for (const auto& setting : {QString("PRAGMA user_version = %1").arg(version),
                                    QString("PRAGMA application_id = %1").arg(applicationId)})
            if (auto done = execute(sql(), setting); !done)
                return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return Done{};
}

int Database::latestVersion() {
    return static_cast<int>(migrationFiles().size());
}

QString Database::migration(int version) {
    QFile file(QString(migrationFolder) + "/" + migrationFiles().value(version - 1));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace shopwalker
