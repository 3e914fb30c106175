// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/workbook_entries.h"

#include "core/store/query.h"
#include "core/types/json/json.h"

#include <algorithm>
#include <set>

namespace shopwalker::rows {

namespace {

std::set<QString> membersOf(const WorkbookEntry& one, const WorkbookEntry& other) {
    std::set<QString> members;
    for (const auto* object : {&one.content, &one.times, &other.content, &other.times})
        for (auto member = object->begin(); member != object->end(); ++member)
            members.insert(member.key());
    return members;
}

qint64 timeOf(const WorkbookEntry& entry, const QString& member) {
    return entry.times[member].toInteger();
}

qint64 lastEdit(const WorkbookEntry& entry) {
    qint64 last = 0;
    for (const auto& time : entry.times)
        last = std::max(last, time.toInteger());
    return last;
}

} // namespace

WorkbookEntry rewritten(WorkbookEntry entry, const QJsonObject& content, EditTime now) {
    for (const auto& member : membersOf(entry, {.content = content}))
        if (entry.content[member] != content[member])
            entry.times[member] = qint64{now.time_since_epoch().count()};
    entry.content = content;
    entry.goneAt = 0;
    return entry;
}

WorkbookEntry takenOut(const WorkbookEntry& entry, EditTime now) {
    return {.position = entry.position, .goneAt = now.time_since_epoch().count()};
}

WorkbookEntry mergedEntries(const WorkbookEntry& ours, const WorkbookEntry& theirs) {
    if (ours.isGone() && theirs.isGone())
        return ours.goneAt >= theirs.goneAt ? ours : theirs;
    if (ours.isGone())
        return lastEdit(theirs) > ours.goneAt ? theirs : ours;
    if (theirs.isGone())
        return theirs.goneAt > lastEdit(ours) ? theirs : ours;
    auto merged = ours;
    for (const auto& member : membersOf(ours, theirs)) {
        if (timeOf(theirs, member) <= timeOf(ours, member))
            continue;
        merged.times[member] = timeOf(theirs, member);
        if (theirs.content.contains(member))
            merged.content[member] = theirs.content[member];
        else
            merged.content.remove(member);
    }
    return merged;
}

Result<WorkbookEntries> readEntries(const QSqlDatabase& sql, std::int64_t benchmark) {
    Query query(sql, "SELECT kind, entry, position, content, times, gone_at FROM workbook_entry "
                     "WHERE benchmark_id = ?");
    if (auto done = query.bind(benchmark).run(); !done)
        return done.error();
    WorkbookEntries entries;
    while (query.next()) {
        const auto content = parseObject(query.text(3), "workbook");
        const auto times = parseObject(query.text(4), "workbook");
        if (!content || !times)
            return damagedRow(sql, "a part of a workbook is damaged (" + query.text(0) + ")");
        entries[{query.text(0), query.text(1)}] = {.position = static_cast<int>(query.number(2)),
                                                   .content = content.value(),
                                                   .times = times.value(),
                                                   .goneAt = query.number(5)};
    }
    if (auto done = query.finished(); !done)
        return done.error();
    return entries;
}

Result<Done> writeEntry(const QSqlDatabase& sql, std::int64_t benchmark, const EntryName& name,
                        const WorkbookEntry& entry) {
    Query write(sql,
                "INSERT INTO workbook_entry (benchmark_id, kind, entry, position, content, times, gone_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (benchmark_id, kind, entry) DO UPDATE "
                "SET position = excluded.position, content = excluded.content, times = excluded.times, "
                "gone_at = excluded.gone_at");
    write.bind(benchmark).bind(name.first).bind(name.second).bind(entry.position);
    return write.bind(toLine(entry.content)).bind(toLine(entry.times)).bind(entry.goneAt).run();
}

} // namespace shopwalker::rows
