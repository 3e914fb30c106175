// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_copy.h"

#include "core/store/benchmark_merge.h"
#include "core/store/query.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <QSqlField>
#include <QSqlRecord>
#include <algorithm>
#include <vector>

namespace shopwalker {

namespace {

constexpr auto rootTable = "benchmark";

/// A column that holds the id of a row of another table.
struct Link {
    QString column;
    QString table;
};

struct Table {
    QString name;
    QString id; ///< the column of whole numbers that names a row; empty: rows have none of their own
    std::vector<Link> links;
};

QString idColumn(const QSqlDatabase& sql, const QString& table) {
    QSqlQuery columns(sql);
    columns.exec(QString("PRAGMA table_info(%1)").arg(table));
    while (columns.next())
        if (columns.value("pk").toInt() == 1 && columns.value("type").toString() == "INTEGER")
            return columns.value("name").toString();
    return {};
}

std::vector<Link> linksOf(const QSqlDatabase& sql, const QString& table) {
    std::vector<Link> links;
    QSqlQuery keys(sql);
    keys.exec(QString("PRAGMA foreign_key_list(%1)").arg(table));
    while (keys.next())
        links.push_back({keys.value("from").toString(), keys.value("table").toString()});
    return links;
}

/// The tables that belong to a benchmark, each after those that it points to.
std::vector<Table> tablesOf(const QSqlDatabase& sql) {
    std::vector<Table> ordered{{rootTable, "id", {}}};
    const auto isIn = [&](const QString& name) {
        return std::any_of(ordered.begin(), ordered.end(),
                           [&](const Table& table) { return table.name == name; });
    };
    auto names = sql.tables();
    names.sort();
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& name : names) {
            auto links = linksOf(sql, name);
            const bool ready = std::all_of(links.begin(), links.end(), [&](const Link& link) {
                return link.table == name || isIn(link.table);
            });
            if (isIn(name) || links.empty() || !ready)
                continue;
            ordered.push_back({name, idColumn(sql, name), std::move(links)});
            grew = true;
        }
    }
    return ordered;
}

QJsonValue jsonOf(const QVariant& value) {
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{"base64", QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

/// Null texts would become NULL, which no column of ours takes.
QVariant variantOf(const QJsonValue& value) {
    if (value.isObject())
        return QByteArray("") + QByteArray::fromBase64(value["base64"].toString().toLatin1());
    if (value.isString())
        return QString("") + value.toString();
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()))
        return value.toInteger();
    return value.toVariant();
}

/// Which rows of a table belong to the benchmark: those whose first link leads to one that does.
QString condition(const std::vector<Table>& tables, const Table& table) {
    if (table.links.empty())
        return "id = ?";
    const auto& link = table.links.front();
    const auto parent = std::find_if(tables.begin(), tables.end(),
                                     [&](const Table& other) { return other.name == link.table; });
    return QString("%1 IN (SELECT %2 FROM %3 WHERE %4)")
        .arg(link.column, parent->id, parent->name, condition(tables, *parent));
}

Result<std::vector<QJsonObject>> linesOf(const BenchmarkRows& rows, const QString& table) {
    std::vector<QJsonObject> objects;
    const auto found = rows.find(table.toStdString());
    if (found == rows.end())
        return objects;
    for (const auto& line : found->second.split('\n')) {
        if (line.isEmpty())
            continue;
        auto object = parseObject(line.toStdString(), found->first);
        if (!object)
            return object.error();
        objects.push_back(std::move(object).value());
    }
    return objects;
}

Error unknownRows(const QString& what) {
    return {"benchmark-rows",
            "this benchmark was written by another version of Shopwalker; nothing was imported",
            what.toStdString()};
}

/// Inserts rows and keeps which id each of them got here.
class RowWriter {
public:
    explicit RowWriter(const QSqlDatabase& sql)
        : m_sql(sql) {}

    Result<Done> write(const Table& table, const QJsonObject& row) {
        const auto known = m_sql.record(table.name);
        QStringList columns, marks;
        QVariantList values;
        for (auto entry = row.begin(); entry != row.end(); ++entry) {
            if (!known.contains(entry.key()))
                return unknownRows(table.name + "." + entry.key());
            if (entry.key() == table.id)
                continue;
            columns << entry.key();
            marks << "?";
            values << here(table, entry.key(), variantOf(entry.value()));
        }
        QSqlQuery insert(m_sql);
        insert.prepare(
            QString("INSERT INTO %1 (%2) VALUES (%3)").arg(table.name, columns.join(", "), marks.join(", ")));
        for (const auto& value : values)
            insert.addBindValue(value);
        if (!insert.exec())
            return storeError(m_sql, insert.lastError());
        if (!table.id.isEmpty())
            m_ids[table.name][row[table.id].toInteger()] = insert.lastInsertId().toLongLong();
        return Done{};
    }

    /// The id that a row which was written has here.
    std::int64_t idHere(const Table& table, const QJsonObject& row) const {
        return m_ids.at(table.name).at(row[table.id].toInteger());
    }

private:
    QVariant here(const Table& table, const QString& column, const QVariant& value) const {
        for (const auto& link : table.links)
            if (link.column == column && !value.isNull())
                if (const auto ids = m_ids.find(link.table); ids != m_ids.end())
                    return QVariant(
                        ids->second.count(value.toLongLong()) != 0 ? ids->second.at(value.toLongLong()) : 0);
        return value;
    }

    QSqlDatabase m_sql;
    std::map<QString, std::map<qint64, qint64>> m_ids;
};

struct KnownBenchmark {
    std::int64_t id = 0;
    std::string name;
};

Result<std::optional<KnownBenchmark>> find(const QSqlDatabase& sql, const std::string& uid) {
    Query query(sql, "SELECT id, name FROM benchmark WHERE uid = ?");
    if (auto done = query.bind(uid).run(); !done)
        return done.error();
    if (!query.next())
        return std::optional<KnownBenchmark>();
    return std::optional(KnownBenchmark{query.number(0), query.text(1)});
}

Result<std::string> freeName(const QSqlDatabase& sql, const std::string& wanted) {
    auto name = wanted;
    for (int copy = 2;; ++copy) {
        Query query(sql, "SELECT 1 FROM benchmark WHERE name = ?");
        if (auto done = query.bind(name).run(); !done)
            return done.error();
        if (!query.next())
            return name;
        name = wanted + " (" + std::to_string(copy) + ")";
    }
}

/// Writes a benchmark as a new one and returns its id here.
Result<std::int64_t> writeNew(const QSqlDatabase& sql, const std::vector<Table>& tables,
                              const BenchmarkRows& rows, const QJsonObject& root) {
    RowWriter writer(sql);
    if (auto done = writer.write(tables.front(), root); !done)
        return done.error();
    for (const auto& table : tables) {
        if (table.name == rootTable)
            continue;
        const auto lines = linesOf(rows, table.name);
        if (!lines)
            return lines.error();
        for (const auto& row : lines.value())
            if (auto done = writer.write(table, row); !done)
                return done.error();
    }
    return writer.idHere(tables.front(), root);
}

Result<Done> takeOutOfBin(const QSqlDatabase& sql, std::int64_t benchmark) {
    return Query(sql, "UPDATE benchmark SET deleted_at = NULL WHERE id = ?").bind(benchmark).run();
}

/// Whether ours changed. Where it did not, nothing is written.
Result<bool> extend(const QSqlDatabase& sql, const std::vector<Table>& tables, const BenchmarkRows& rows,
                    QJsonObject root, std::int64_t ours) {
    Transaction transaction(sql);
    if (!transaction.begun())
        return transaction.begun().error();
    auto name = freeName(sql, textOf(root["name"]));
    if (!name)
        return name.error();
    root["name"] = toQString(name.value());
    root["uid"] = root["uid"].toString() + ".copy"; // until it is merged
    const auto copy = writeNew(sql, tables, rows, root);
    if (!copy)
        return copy.error();
    const auto changed = mergeBenchmarks(sql, ours, copy.value());
    if (!changed || !changed.value())
        return changed;
    if (auto done = transaction.commit(); !done)
        return done.error();
    return true;
}

} // namespace

Result<BenchmarkRows> readBenchmarkRows(const Database& database, std::int64_t benchmark) {
    const auto& sql = database.sql();
    const auto tables = tablesOf(sql);
    BenchmarkRows rows;
    for (const auto& table : tables) {
        QSqlQuery select(sql);
        select.setForwardOnly(true);
        select.prepare(QString("SELECT * FROM %1 WHERE %2%3")
                           .arg(table.name, condition(tables, table),
                                table.id.isEmpty() ? QString() : " ORDER BY " + table.id));
        select.addBindValue(static_cast<qlonglong>(benchmark));
        if (!select.exec())
            return storeError(sql, select.lastError());
        auto& lines = rows[table.name.toStdString()];
        while (select.next()) {
            QJsonObject row;
            for (int column = 0; column < select.record().count(); ++column)
                if (!select.isNull(column))
                    row[select.record().fieldName(column)] = jsonOf(select.value(column));
            row.remove("deleted_at"); // the bin is of this workspace
            lines += QByteArray::fromStdString(toLine(row)) + '\n';
        }
        if (select.lastError().isValid())
            return storeError(sql, select.lastError());
    }
    return rows;
}

Result<ReceivedBenchmark> writeBenchmarkRows(const Database& database, const BenchmarkRows& rows) {
    const auto& sql = database.sql();
    const auto tables = tablesOf(sql);
    for (const auto& [name, lines] : rows) {
        const auto wanted = toQString(name);
        if (std::none_of(tables.begin(), tables.end(),
                         [&](const Table& table) { return table.name == wanted; }))
            return unknownRows(wanted);
    }
    auto roots = linesOf(rows, rootTable);
    if (!roots)
        return roots.error();
    if (roots.value().size() != 1 || textOf(roots.value().front()["uid"]).empty())
        return unknownRows(rootTable);
    auto& root = roots.value().front();
    const auto known = find(sql, textOf(root["uid"]));
    if (!known)
        return known.error();
    if (const auto& ours = known.value()) {
        const auto changed = extend(sql, tables, rows, root, ours->id);
        if (!changed)
            return changed.error();
        if (auto done = takeOutOfBin(sql, ours->id); !done)
            return done.error();
        return ReceivedBenchmark{ours->name,
                                 changed.value() ? BenchmarkReceipt::Extended : BenchmarkReceipt::Unchanged};
    }
    Transaction transaction(sql);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto name = freeName(sql, textOf(root["name"]));
    if (!name)
        return name.error();
    root["name"] = toQString(name.value());
    if (const auto written = writeNew(sql, tables, rows, root); !written)
        return written.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return ReceivedBenchmark{name.value(), BenchmarkReceipt::New};
}

} // namespace shopwalker
