// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_rows.h"

#include "core/store/query.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/types/walk_merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <unordered_map>

namespace shopwalker::rows {

namespace {

Result<Done> insertContent(const QSqlDatabase& sql, const char* insert, const std::string& walk,
                           const QJsonObject& content) {
    return Query(sql, insert).bind(walk).bind(toLine(content)).run();
}

using WalksById = std::unordered_map<std::string, Walk*>;

/// The walks that are asked for, in one value: a list would need a statement of its own for each length.
std::string idsOf(const WalksById& walks) {
    QJsonArray ids;
    for (const auto& [id, walk] : walks)
        ids.append(toQString(id));
    return QJsonDocument(ids).toJson(QJsonDocument::Compact).toStdString();
}

/// Reads one list of all walks: a query yields the walk's id and an object a row.
template<class Value>
Result<Done> readContents(const QSqlDatabase& sql, const char* table, const char* order,
                          const WalksById& walks, Value (*fromJson)(const QJsonObject&),
                          std::vector<Value> Walk::*values) {
    const auto select = std::string("SELECT walk_id, content FROM ") + table +
                        " WHERE walk_id IN (SELECT value FROM json_each(?)) ORDER BY " + order;
    Query query(sql, select.c_str());
    if (auto done = query.bind(idsOf(walks)).run(); !done)
        return done;
    while (query.next()) {
        const auto id = query.text(0);
        const auto object = parseObject(query.text(1), "walk " + id);
        if (!object)
            return object.error();
        (walks.at(id)->*values).push_back(fromJson(object.value()));
    }
    return query.finished();
}

} // namespace

Result<Done> insertAnswer(const QSqlDatabase& sql, const std::string& walk, const Answer& answer) {
    return Query(sql, "INSERT INTO answer (walk_id, question, repeat, content) VALUES (?, ?, ?, ?)")
        .bind(walk)
        .bind(answer.question)
        .bind(answer.repeat)
        .bind(toLine(toJson(answer)))
        .run();
}

Result<Done> insertRerating(const QSqlDatabase& sql, const std::string& walk, const Rerating& rerating) {
    return insertContent(sql, "INSERT INTO rerating (walk_id, content) VALUES (?, ?)", walk,
                         toJson(rerating));
}

Result<Done> insertMoment(const QSqlDatabase& sql, const std::string& walk, const NotedMoment& moment) {
    return insertContent(sql, "INSERT INTO noted_moment (walk_id, content) VALUES (?, ?)", walk,
                         toJson(moment));
}

Result<Done> insertOutcome(const QSqlDatabase& sql, const std::string& walk, const StepOutcome& outcome) {
    return insertContent(sql, "INSERT INTO step_outcome (walk_id, content) VALUES (?, ?)", walk,
                         toJson(outcome));
}

Result<Done> insertNote(const QSqlDatabase& sql, const std::string& walk, const WalkNote& note) {
    return insertContent(sql, "INSERT INTO walk_note (walk_id, content) VALUES (?, ?)", walk, toJson(note));
}

Result<Done> saveEvidence(const QSqlDatabase& sql, const std::string& walk, const WalkEvidence& evidence) {
    Query query(sql,
                "INSERT INTO evidence (id, walk_id, content) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET content = excluded.content WHERE walk_id = excluded.walk_id "
                "RETURNING id");
    if (auto done = query.bind(evidence.id).bind(walk).bind(toLine(toJson(evidence))).run(); !done)
        return done;
    if (!query.next())
        return Error{"store", "evidence of another walk bears this id", evidence.id};
    return query.finished();
}

Result<Done> saveInterruption(const QSqlDatabase& sql, const std::string& walk,
                              const Interruption& interruption) {
    return Query(sql, "INSERT INTO interruption (walk_id, kind, started_at, content) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT DO UPDATE SET content = excluded.content")
        .bind(walk)
        .bind(interruption.kind)
        .bind(interruption.from.utc.time_since_epoch())
        .bind(toLine(toJson(interruption)))
        .run();
}

Result<Done> saveStaffMember(const QSqlDatabase& sql, const std::string& walk, const StaffMember& member) {
    return Query(sql,
                 "INSERT INTO staff_member (walk_id, step, repeat, role, content) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT DO UPDATE SET content = excluded.content")
        .bind(walk)
        .bind(member.step)
        .bind(member.repeat)
        .bind(member.role)
        .bind(toLine(toJson(member)))
        .run();
}

Result<Walk> headOf(const std::string& json, const std::string& id) {
    const auto object = parseObject(json, "walk " + id);
    if (!object)
        return object.error();
    return walkHeadFromJson(object.value());
}

Result<Done> readLists(const QSqlDatabase& sql, std::span<Walk> walks) {
    WalksById byId;
    for (auto& walk : walks)
        byId[walk.id] = &walk;
    const auto read = [&](const char* table, const char* order, auto fromJson, auto values) {
        return readContents(sql, table, order, byId, fromJson, values);
    };
    for (auto done : {read("answer", "id", answerFromJson, &Walk::answers),
                      read("rerating", "id", reratingFromJson, &Walk::reratings),
                      read("noted_moment", "id", notedMomentFromJson, &Walk::moments),
                      read("step_outcome", "id", stepOutcomeFromJson, &Walk::outcomes),
                      read("walk_note", "id", walkNoteFromJson, &Walk::notes),
                      read("evidence", "rowid", walkEvidenceFromJson, &Walk::evidence),
                      read("interruption", "started_at, kind", interruptionFromJson, &Walk::interruptions),
                      read("staff_member", "step, repeat, role", staffMemberFromJson, &Walk::staff)})
        if (!done)
            return done;
    for (auto& walk : walks) {
        walk.moments = latestOfEach(std::move(walk.moments));
        walk.notes = latestOfEach(std::move(walk.notes));
    }
    return Done{};
}

} // namespace shopwalker::rows
