// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/query.h"
#include "core/types/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <atomic>

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
        return storeError(database, query.lastError().text());
    return Done{};
}

std::int64_t pragma(const QSqlDatabase& database, const char* name) {
    QSqlQuery query(database);
    query.exec(QString("PRAGMA %1").arg(name));
    return query.next() ? query.value(0).toLongLong() : 0;
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
    static std::atomic<int> connections{0}; // Qt wants a name of its own for each
    if (!QDir().mkpath(QFileInfo(toQString(file)).absolutePath()))
        return Error{"store", "the folder of the workspace cannot be made; choose another with --workspace",
                     file};
    std::unique_ptr<Database> database(
        new Database(QSqlDatabase::addDatabase("QSQLITE", QString("shopwalker-%1").arg(++connections))));
    auto& sql = database->m_sql;
    sql.setDatabaseName(toQString(file));
    sql.setConnectOptions("QSQLITE_BUSY_TIMEOUT=10000");
    if (!sql.open())
        return Error{"store",
                     "the workspace cannot be opened (" + sql.lastError().text().toStdString() +
                         "); choose another with --workspace",
                     file};
    if (auto prepared = database->prepare(); !prepared)
        return prepared.error();
    return database;
}

Database::~Database() {
    const auto name = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Done> Database::prepare() {
    const auto version = pragma(m_sql, "user_version");
    const auto owner = pragma(m_sql, "application_id");
    const auto file = m_sql.databaseName().toStdString();
    if (owner != applicationId && (owner != 0 || version != 0 || hasTables(m_sql)))
        return Error{"store", "this file is not a Shopwalker workspace; it is left as it is", file};
    if (version > latestVersion())
        return Error{"store",
                     "this workspace was written by a newer version of Shopwalker; it is left as it is",
                     file};
    for (const auto* setting :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        if (auto done = execute(m_sql, setting); !done)
            return done;
    if (version == latestVersion())
        return Done{};
    return migrate(static_cast<int>(version));
}

Result<Done> Database::migrate(int from) {
    if (from > 0) {
        const auto backup = m_sql.databaseName() + QString(".before-%1").arg(from + 1);
        if (!QFile::exists(backup))
            if (auto done = Query(m_sql, "VACUUM INTO ?").bind(backup.toStdString()).run(); !done)
                return done;
    }
    for (int version = from + 1; version <= latestVersion(); ++version) {
        Transaction transaction(m_sql);
        for (const auto& statement : statementsOf(migration(version)))
            if (auto done = execute(m_sql, statement); !done)
                return done;
        for (const auto& setting : {QString("PRAGMA user_version = %1").arg(version),
                                    QString("PRAGMA application_id = %1").arg(applicationId)})
            if (auto done = execute(m_sql, setting); !done)
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
