// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_rows.h"

#include "core/store/query.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/types/walk_merge.h"

namespace shopwalker::rows {

namespace {

Result<Done> insertContent(const QSqlDatabase& sql, const char* insert, const std::string& walk,
                           const QJsonObject& content) {
    return Query(sql, insert).bind(walk).bind(toLine(content)).run();
}

/// Reads the JSON column of a query that yields one object a row.
template<class Value>
Result<Done> readContents(const QSqlDatabase& sql, const char* select, const std::string& walk,
                          Value (*fromJson)(const QJsonObject&), std::vector<Value>& values) {
    Query query(sql, select);
    if (auto done = query.bind(walk).run(); !done)
        return done;
    while (query.next()) {
        const auto object = parseObject(query.text(0), "walk " + walk);
        if (!object)
            return object.error();
        values.push_back(fromJson(object.value()));
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
    return Query(sql, "INSERT INTO evidence (id, walk_id, content) VALUES (?, ?, ?) "
                      "ON CONFLICT (id) DO UPDATE SET content = excluded.content")
        .bind(evidence.id)
        .bind(walk)
        .bind(toLine(toJson(evidence)))
        .run();
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

Result<Done> readLists(const QSqlDatabase& sql, Walk& walk) {
    const auto read = [&](const char* select, auto fromJson, auto& values) {
        return readContents(sql, select, walk.id, fromJson, values);
    };
    for (auto done :
         {read("SELECT content FROM answer WHERE walk_id = ? ORDER BY id", answerFromJson, walk.answers),
          read("SELECT content FROM rerating WHERE walk_id = ? ORDER BY id", reratingFromJson,
               walk.reratings),
          read("SELECT content FROM noted_moment WHERE walk_id = ? ORDER BY id", notedMomentFromJson,
               walk.moments),
          read("SELECT content FROM step_outcome WHERE walk_id = ? ORDER BY id", stepOutcomeFromJson,
               walk.outcomes),
          read("SELECT content FROM walk_note WHERE walk_id = ? ORDER BY id", walkNoteFromJson, walk.notes),
          read("SELECT content FROM evidence WHERE walk_id = ? ORDER BY rowid", walkEvidenceFromJson,
               walk.evidence),
          read("SELECT content FROM interruption WHERE walk_id = ? ORDER BY started_at, kind",
               interruptionFromJson, walk.interruptions),
          read("SELECT content FROM staff_member WHERE walk_id = ? ORDER BY step, repeat, role",
               staffMemberFromJson, walk.staff)})
        if (!done)
            return done;
    walk.moments = latestOfEach(std::move(walk.moments));
    walk.notes = latestOfEach(std::move(walk.notes));
    return Done{};
}

} // namespace shopwalker::rows
