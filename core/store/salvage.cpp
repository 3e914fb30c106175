// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvage.h"

#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::int64_t lookups = 50'000; ///< of single rows between readable ones, a table

/// Bytes of the header that every workspace has (https://sqlite.org/fileformat2.html, section 1.3), so that a
/// flipped bit in them does not hide the rest.
struct HeaderBytes {
    qint64 offset;
    QByteArray bytes;
};

void mendHeader(QFile& file) {
    const std::vector<HeaderBytes> known{
        {0, QByteArray("SQLite format 3", 16)},
        {16, QByteArray("\x10\x00\x02\x02\x00\x40\x20\x20", 8)}, // pages of 4096 bytes, with a log
        {44, QByteArray("\x00\x00\x00\x04", 4)},                 // schema format
        {56, QByteArray("\x00\x00\x00\x01", 4)}};                // UTF-8
    for (const auto& [offset, bytes] : known) {
        file.seek(offset);
        if (file.read(bytes.size()) == bytes)
            continue;
        file.seek(offset);
        file.write(bytes);
    }
}

Result<Done> copyForReading(const std::string& workspace, const QString& copy) {
    if (!QFile::copy(toQString(workspace), copy))
        return Error{"store-io",
                     "the damaged workspace cannot be copied; look after the disk, then try again",
                     workspace};
    QFile::copy(toQString(workspace + "-wal"), copy + "-wal"); // holds the last answers, where it exists
    QFile file(copy);
    file.setPermissions(file.permissions() | QFile::WriteOwner);
    if (file.open(QIODevice::ReadWrite))
        mendHeader(file);
    return Done{};
}

/// Copies the rows of one table, from both ends towards the damage and then one by one.
class TableReader {
public:
    TableReader(const QSqlDatabase& from, const QSqlDatabase& to, const QString& table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_insert(to) {}

    Result<SalvagedTable> copy() {
        const auto known = m_from.record(m_table);
        const auto wanted = m_to.record(m_table);
        QStringList marks;
        for (int index = 0; index < wanted.count(); ++index)
            if (known.contains(wanted.fieldName(index)))
                m_columns << wanted.fieldName(index);
        SalvagedTable result{.name = m_table.toStdString(), .rows = 0, .whole = !m_columns.isEmpty()};
        if (m_columns.isEmpty())
            return result;
        marks.fill("?", m_columns.size());
        m_insert.prepare(QString("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                             .arg(m_table, m_columns.join(", "), marks.join(", ")));
        Transaction transaction(m_to);
        if (!transaction.begun())
            return transaction.begun().error();
        const bool whole = readAll();
        result.whole = whole && !m_lostOne;
        if (m_failure)
            return *m_failure;
        if (auto done = transaction.commit(); !done)
            return done.error();
        QSqlQuery count(m_to);
        if (count.exec("SELECT count(*) FROM " + m_table) && count.next())
            result.rows = count.value(0).toLongLong();
        return result;
    }

private:
    bool readAll() {
        m_byRowId = hasRowId();
        const auto key = m_byRowId ? QString("rowid") : m_columns.first();
        if (read(QString(" ORDER BY %1").arg(key), m_last))
            return true;
        std::int64_t first = m_last + lookups;
        std::int64_t lowest = 0;
        read(QString(" ORDER BY %1 DESC").arg(key), lowest);
        if (lowest > m_last)
            first = std::min(first, lowest);
        for (auto id = m_last + 1; m_byRowId && id < first && !m_failure; ++id) {
            std::int64_t ignored = 0;
            read(QString(" WHERE rowid = %1").arg(id), ignored);
        }
        return false;
    }

    bool hasRowId() const {
        QSqlQuery query(m_from);
        return query.exec(QString("SELECT rowid FROM %1 LIMIT 0").arg(m_table));
    }

    /// Copies what a query yields until it ends or meets the damage; true when it ended. `last` becomes the
    /// rowid of the last row read.
    bool read(const QString& condition, std::int64_t& last) {
        QSqlQuery select(m_from);
        select.setForwardOnly(true);
        const auto columns = (m_byRowId ? "rowid, " : "0, ") + m_columns.join(", ");
        if (!select.exec(QString("SELECT %1 FROM %2%3").arg(columns, m_table, condition)))
            return false;
        while (select.next()) {
            last = select.value(0).toLongLong();
            write(select);
            if (m_failure)
                return false;
        }
        return !select.lastError().isValid();
    }

    void write(const QSqlQuery& row) {
        QVariantList values;
        for (int index = 0; index < m_columns.size(); ++index) {
            const auto value = row.value(index + 1);
            if ((m_columns[index] == "content" || m_columns[index] == "head") &&
                !parseObject(value.toString().toStdString(), "row")) {
                m_lostOne = true; // the damage lies within the text
                return;
            }
            values << value;
        }
        for (int index = 0; index < values.size(); ++index)
            m_insert.bindValue(index, values[index]);
        if (!m_insert.exec())
            m_failure = storeError(m_to, m_insert.lastError());
    }

    QSqlDatabase m_from;
    QSqlDatabase m_to;
    QString m_table;
    QStringList m_columns;
    QSqlQuery m_insert;
    bool m_byRowId = true;
    std::int64_t m_last = 0;
    bool m_lostOne = false;
    std::optional<Error> m_failure;
};

/// Answers without their walk get an empty head, so that they can be seen.
Result<Done> giveHeads(const QSqlDatabase& sql) {
    Query orphans(sql, "SELECT walk_id FROM answer WHERE walk_id NOT IN (SELECT id FROM walk) UNION "
                       "SELECT walk_id FROM evidence WHERE walk_id NOT IN (SELECT id FROM walk)");
    if (auto done = orphans.run(); !done)
        return done;
    std::vector<std::string> ids;
    while (orphans.next())
        ids.push_back(orphans.text(0));
    for (const auto& id : ids)
        if (auto done = Query(sql, "INSERT INTO walk (id, head, created_at, changed_at) VALUES (?, ?, 0, 0)")
                            .bind(id)
                            .bind(toLine(headToJson({.id = id, .state = WalkState::UnderWay})))
                            .run();
            !done)
            return done;
    return Done{};
}

/// Rows that point to a lost one; each round may make others dangle.
Result<Done> dropDangling(const QSqlDatabase& sql) {
    for (;;) {
        QSqlQuery check(sql);
        if (!check.exec("PRAGMA foreign_key_check"))
            return storeError(sql, check.lastError());
        std::vector<std::pair<QString, qlonglong>> rows;
        while (check.next())
            if (!check.value(1).isNull())
                rows.emplace_back(check.value(0).toString(), check.value(1).toLongLong());
        if (rows.empty())
            return Done{};
        for (const auto& [table, rowid] : rows) {
            QSqlQuery drop(sql);
            if (!drop.exec(QString("DELETE FROM %1 WHERE rowid = %2").arg(table).arg(rowid)))
                return storeError(sql, drop.lastError());
        }
    }
}

Result<Done> execute(const QSqlDatabase& sql, const char* statement) {
    return Query(sql, statement).run();
}

} // namespace

bool Salvage::whole() const {
    return std::all_of(tables.begin(), tables.end(), [](const SalvagedTable& table) { return table.whole; });
}

Result<Salvage> salvage(const std::string& workspace, const std::string& target) {
    if (QFile::exists(toQString(target)))
        return Error{"store", "there is a file of this name already; choose another", target};
    const QTemporaryDir folder(toQString(target) + ".reading-XXXXXX");
    const auto copy = folder.filePath("copy.db");
    if (auto done = copyForReading(workspace, copy); !done)
        return done.error();
    const auto damaged = Connection::open(copy.toStdString(), Connection::Access::ReadWrite);
    if (!damaged)
        return damaged.error();
    const auto& from = damaged.value()->sql();
    // Otherwise SQLite refuses a file that is shorter than its header says.
    if (auto done = execute(from, "PRAGMA writable_schema = ON"); !done)
        return done.error();
    Query tables(from, "SELECT count(*) FROM sqlite_master");
    if (auto done = tables.run(); !done || !tables.next())
        return Error{"store-damaged", "the workspace is damaged beyond reading; only a backup can help",
                     workspace};
    const auto sound = Database::open(target);
    if (!sound)
        return sound.error();
    const auto& to = sound.value()->sql();
    Salvage result{.file = target, .tables = {}, .newestBackup = newestSoundBackup(workspace)};
    if (auto done = execute(to, "PRAGMA foreign_keys = OFF"); !done)
        return done.error();
    auto names = to.tables();
    names.sort();
    for (const auto& name : names) {
        if (name.startsWith("sqlite_"))
            continue;
        auto table = TableReader(from, to, name).copy();
        if (!table)
            return table.error();
        result.tables.push_back(std::move(table).value());
    }
    if (auto done = giveHeads(to); !done)
        return done.error();
    if (auto done = dropDangling(to); !done)
        return done.error();
    return result;
}

} // namespace shopwalker
