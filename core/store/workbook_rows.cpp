// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/workbook_rows.h"

#include "core/store/query.h"
#include "core/types/json/json.h"
#include "core/types/json/workbook_json.h"

#include <QJsonArray>
#include <map>
#include <utility>
#include <vector>

namespace shopwalker::rows {

namespace {

/// Members of the JSON that are lists, and the keys that name an element: each element is a row. Of other
/// objects each member is a row; whatever else is one row.
struct ListKind {
    QLatin1String kind;
    std::vector<QLatin1String> names;
};

const ListKind* listKindOf(const QString& kind) {
    static const QLatin1String id("id"), checklist("checklist"), question("question"),
        touchpoint("touchpoint");
    static const std::vector<ListKind> kinds{{QLatin1String("standards"), {checklist, question}},
                                             {QLatin1String("chains"), {id}},
                                             {QLatin1String("actions"), {id}},
                                             {QLatin1String("touchpointNotes"), {touchpoint}},
                                             {QLatin1String("practices"), {id}},
                                             {QLatin1String("personas"), {id}},
                                             {QLatin1String("departures"), {id}},
                                             {QLatin1String("branches"), {id}}};
    for (const auto& known : kinds)
        if (known.kind == kind)
            return &known;
    return nullptr;
}

constexpr auto valueKey = "value"; ///< of what is no object itself

using Name = std::pair<std::string, std::string>; ///< kind, entry

struct Content {
    int position = 0;
    std::string json;

    bool operator==(const Content&) const = default;
};

/// The parts of a workbook. What bears one name twice is told apart, so that nothing is lost.
std::map<Name, Content> partsOf(const Workbook& workbook) {
    std::map<Name, Content> parts;
    const auto add = [&](const QString& kind, const QString& entry, int position, const QJsonObject& json) {
        Name name{kind.toStdString(), entry.toStdString()};
        for (int copy = 2; parts.contains(name); ++copy)
            name.second = entry.toStdString() + " " + std::to_string(copy);
        parts[name] = {position, toLine(json)};
    };
    auto object = toJson(workbook);
    object.remove("schema");
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto value = member.value();
        int position = 0;
        if (const auto* list = listKindOf(member.key())) {
            for (const auto& element : value.toArray()) {
                QStringList names;
                for (const auto& name : list->names)
                    names += element[name].toString();
                add(member.key(), names.join('#'), position++, element.toObject());
            }
        } else if (value.isObject()) {
            const auto table = value.toObject();
            for (auto entry = table.begin(); entry != table.end(); ++entry)
                add(member.key(), entry.key(), 0, {{valueKey, entry.value()}});
        } else {
            add(member.key(), {}, 0, {{valueKey, value}});
        }
    }
    return parts;
}

/// In the order of their positions.
Result<std::vector<std::pair<Name, Content>>> storedParts(const QSqlDatabase& sql, std::int64_t benchmark) {
    Query query(sql, "SELECT kind, entry, position, content FROM workbook_entry WHERE benchmark_id = ? "
                     "ORDER BY kind, position, id");
    if (auto done = query.bind(benchmark).run(); !done)
        return done.error();
    std::vector<std::pair<Name, Content>> parts;
    while (query.next())
        parts.push_back({{query.text(0), query.text(1)}, {static_cast<int>(query.number(2)), query.text(3)}});
    if (auto done = query.finished(); !done)
        return done.error();
    return parts;
}

} // namespace

Result<Workbook> readWorkbook(const QSqlDatabase& sql, std::int64_t benchmark) {
    const auto parts = storedParts(sql, benchmark);
    if (!parts)
        return parts.error();
    std::map<QString, QJsonArray> lists;
    std::map<QString, QJsonObject> tables;
    QJsonObject object;
    for (const auto& [name, content] : parts.value()) {
        const auto kind = toQString(name.first);
        const auto parsed = parseObject(content.json, "workbook " + name.first + " " + name.second);
        if (!parsed)
            return damagedRow(sql, "a part of a workbook is damaged (" + name.first + ")");
        if (listKindOf(kind) != nullptr)
            lists[kind].append(parsed.value());
        else if (name.second.empty())
            object[kind] = parsed.value()[valueKey];
        else
            tables[kind][toQString(name.second)] = parsed.value()[valueKey];
    }
    for (const auto& [kind, list] : lists)
        object[kind] = list;
    for (const auto& [kind, table] : tables)
        object[kind] = table;
    return workbookFromJson(object);
}

Result<int> writeWorkbook(const QSqlDatabase& sql, std::int64_t benchmark, const Workbook& workbook) {
    const auto parts = partsOf(workbook);
    const auto stored = storedParts(sql, benchmark);
    if (!stored)
        return stored.error();
    const std::map<Name, Content> before(stored.value().begin(), stored.value().end());
    int changes = 0;
    for (const auto& [name, content] : before) {
        if (parts.contains(name))
            continue;
        ++changes;
        Query remove(sql, "DELETE FROM workbook_entry WHERE benchmark_id = ? AND kind = ? AND entry = ?");
        if (auto done = remove.bind(benchmark).bind(name.first).bind(name.second).run(); !done)
            return done.error();
    }
    for (const auto& [name, content] : parts) {
        const auto old = before.find(name);
        if (old != before.end() && old->second == content)
            continue;
        ++changes;
        Query write(sql, "INSERT INTO workbook_entry (benchmark_id, kind, entry, position, content) "
                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (benchmark_id, kind, entry) DO UPDATE "
                         "SET position = excluded.position, content = excluded.content");
        write.bind(benchmark).bind(name.first).bind(name.second).bind(content.position);
        if (auto done = write.bind(content.json).run(); !done)
            return done.error();
    }
    return changes;
}

} // namespace shopwalker::rows
