// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/backups.h"
#include "core/store/query.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

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

/// SQLite does not wait its turn for this one statement, so two programs that open a fresh file at once would
/// fail here.
Result<Done> useWriteAheadLog(const QSqlDatabase& database) {
    constexpr int attempts = 200;
    for (int attempt = 1;; ++attempt) {
        auto done = execute(database, "PRAGMA journal_mode = WAL");
        if (done || done.error().code != "store-locked" || attempt == attempts)
            return done;
        QThread::msleep(20);
    }
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

/// Read in one transaction, so that nobody makes the tables between two looks.
Result<std::int64_t> Database::recognize(const QSqlDatabase& database) {
    const Transaction reading(database, "BEGIN");
    const auto version = pragma(database, "user_version");
    if (!version)
        return version;
    const auto owner = pragma(database, "application_id");
    if (!owner)
        return owner;
    const auto file = database.databaseName().toStdString();
    if (owner.value() != applicationId && (owner.value() != 0 || version.value() != 0 || hasTables(database)))
        return Error{"store", "this file is not a Shopwalker workspace; it is left as it is", file};
    if (version.value() > Database::latestVersion())
        return Error{"store",
                     "this workspace was written by a newer version of Shopwalker; it is left as it is",
                     file};
    return version;
}

Result<std::unique_ptr<Database>> Database::open(const std::string& file) {
    if (!QDir().mkpath(QFileInfo(toQString(file)).absolutePath()))
        return Error{"store-readonly",
                     "the folder of the workspace cannot be made; choose another with --workspace", file};
    if (auto finished = finishPutting(file); !finished)
        return finished.error();
    auto connection = Connection::open(file, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(std::move(connection).value()));
    if (auto prepared = database->prepare(); !prepared)
        return prepared.error();
    return database;
}

Result<Done> Database::prepare() {
    const auto stored = recognize(sql());
    if (!stored)
        return stored.error();
    const auto version = stored.value();
    if (auto done = useWriteAheadLog(sql()); !done)
        return done;
    for (const auto* setting : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        if (auto done = execute(sql(), setting); !done)
            return done;
    if (version == latestVersion())
        return Done{};
    return migrate(static_cast<int>(version));
}

/// Beside the workspace, under the first version that it will not know. Written under a name of its own
/// first: another program may do the same.
Result<Done> Database::keepBefore(int version) {
    const auto backup = sql().databaseName() + QString(".before-%1").arg(version);
    if (QFile::exists(backup))
        return Done{};
    const auto unfinished = backup + '.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto done = Query(sql(), "VACUUM INTO ?").bind(unfinished.toStdString()).run(); !done)
        return done;
    if (!QFile::rename(unfinished, backup))
        QFile::remove(unfinished);
    return Done{};
}

Result<Done> Database::migrate(int from) {
    if (from > 0)
        if (auto done = keepBefore(from + 1); !done)
            return done;
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    const auto stored = pragma(sql(), "user_version"); // somebody else may have come first
    if (!stored)
        return stored.error();
    for (int version = static_cast<int>(stored.value()) + 1; version <= latestVersion(); ++version)
        for (const auto& statement : statementsOf(migration(version)))
            if (auto done = execute(sql(), statement); !done)
                return done;
    for (const auto& setting : {QString("PRAGMA user_version = %1").arg(latestVersion()),
                                QString("PRAGMA application_id = %1").arg(applicationId)})
        if (auto done = execute(sql(), setting); !done)
            return done;
    return transaction.commit();
}

int Database::latestVersion() {
    return static_cast<int>(migrationFiles().size());
}

QString Database::migration(int version) {
    QFile file(QString(migrationFolder) + "/" + migrationFiles().value(version - 1));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace shopwalker
