// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/workbook_rows.h"

#include "core/store/workbook_entries.h"
#include "core/types/json/json.h"
#include "core/types/json/workbook_json.h"

#include <QJsonArray>
#include <algorithm>
#include <map>
#include <tuple>
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

constexpr auto valueKey = "value";          ///< of what is no object itself
const QLatin1String numberSet("guideDone"); ///< a list of plain numbers: each is a row, so that sets unite

struct Part {
    int position = 0;
    QJsonObject content;
};

/// The parts of a workbook. What bears one name twice is told apart, so that nothing is lost.
std::map<EntryName, Part> partsOf(const Workbook& workbook) {
    std::map<EntryName, Part> parts;
    const auto add = [&](const QString& kind, const QString& entry, int position, const QJsonObject& json) {
        EntryName name{kind.toStdString(), entry.toStdString()};
        for (int copy = 2; parts.contains(name); ++copy)
            name.second = entry.toStdString() + " " + std::to_string(copy);
        parts[name] = {position, json};
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
        } else if (member.key() == numberSet) {
            for (const auto& element : value.toArray())
                add(member.key(), QString::number(element.toInt()), position++, {{valueKey, element}});
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

/// What is there, in the order of the positions.
std::vector<std::pair<EntryName, WorkbookEntry>> inOrder(const WorkbookEntries& entries) {
    std::vector<std::pair<EntryName, WorkbookEntry>> sorted;
    for (const auto& entry : entries)
        if (!entry.second.isGone())
            sorted.push_back(entry);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& one, const auto& other) {
        return std::tie(one.first.first, one.second.position) <
               std::tie(other.first.first, other.second.position);
    });
    return sorted;
}

/// Adds the numbers of a row: one, or all in a row of an older version.
void addNumbers(QJsonArray& numbers, const QJsonValue& value) {
    const auto added = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto& number : added)
        if (!numbers.contains(number))
            numbers.append(number);
}

} // namespace

Result<Workbook> readWorkbook(const QSqlDatabase& sql, std::int64_t benchmark) {
    const auto entries = readEntries(sql, benchmark);
    if (!entries)
        return entries.error();
    std::map<QString, QJsonArray> lists;
    std::map<QString, QJsonObject> tables;
    QJsonObject object;
    for (const auto& [name, entry] : inOrder(entries.value())) {
        const auto kind = toQString(name.first);
        if (listKindOf(kind) != nullptr)
            lists[kind].append(entry.content);
        else if (kind == numberSet)
            addNumbers(lists[kind], entry.content[valueKey]);
        else if (name.second.empty())
            object[kind] = entry.content[valueKey];
        else
            tables[kind][toQString(name.second)] = entry.content[valueKey];
    }
    for (const auto& [kind, list] : lists)
        object[kind] = list;
    for (const auto& [kind, table] : tables)
        object[kind] = table;
    return workbookFromJson(object);
}

Result<int> writeWorkbook(const QSqlDatabase& sql, std::int64_t benchmark, const Workbook& workbook,
                          EditTime now) {
    const auto parts = partsOf(workbook);
    const auto stored = readEntries(sql, benchmark);
    if (!stored)
        return stored.error();
    int changes = 0;
    for (const auto& [name, entry] : stored.value()) {
        if (entry.isGone() || parts.contains(name))
            continue;
        ++changes;
        if (auto done = writeEntry(sql, benchmark, name, takenOut(entry, now)); !done)
            return done.error();
    }
    for (const auto& [name, part] : parts) {
        const auto known = stored.value().find(name);
        const auto before = known == stored.value().end() ? WorkbookEntry{} : known->second;
        auto after = before.content == part.content ? before : rewritten(before, part.content, now);
        after.position = part.position;
        if (after == before)
            continue;
        ++changes;
        if (auto done = writeEntry(sql, benchmark, name, after); !done)
            return done.error();
    }
    return changes;
}

} // namespace shopwalker::rows
