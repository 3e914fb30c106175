// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"

#include "core/store/query.h"
#include "core/types/json.h"
#include "core/types/walk_json.h"

namespace shopwalker {

namespace {

Result<Done> insertAnswer(const QSqlDatabase& sql, const std::string& walk, const Answer& answer) {
    return Query(sql, "INSERT INTO answer (walk_id, question, repeat, content) VALUES (?, ?, ?, ?)")
        .bind(walk)
        .bind(answer.question)
        .bind(answer.repeat)
        .bind(toLine(toJson(answer)))
        .run();
}

Result<Done> updateHead(const QSqlDatabase& sql, const Walk& walk, std::chrono::sys_seconds now) {
    return Query(sql, "UPDATE walk SET head = ?, changed_at = ? WHERE id = ?")
        .bind(toLine(headToJson(walk)))
        .bind(now)
        .bind(walk.id)
        .run();
}

Result<Walk> headOf(const std::string& json, const std::string& id) {
    const auto object = parseObject(json, "walk " + id);
    if (!object)
        return object.error();
    return walkHeadFromJson(object.value());
}

/// Reads the JSON column of a query that yields one object a row.
template<class Value>
Result<Done> readContents(Query& query, const std::string& walk, Value (*fromJson)(const QJsonObject&),
                          std::vector<Value>& values) {
    if (auto done = query.bind(walk).run(); !done)
        return done;
    while (query.next()) {
        const auto object = parseObject(query.text(0), "walk " + walk);
        if (!object)
            return object.error();
        values.push_back(fromJson(object.value()));
    }
    return Done{};
}

} // namespace

Result<std::unique_ptr<WalkStore>> WalkStore::open(const std::string& file) {
    auto database = Database::open(file);
    if (!database)
        return database.error();
    return std::unique_ptr<WalkStore>(new WalkStore(std::move(database).value()));
}

Result<Done> WalkStore::create(const Walk& walk, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    Query insert(sql(), "INSERT INTO walk (id, head, created_at, changed_at) VALUES (?, ?, ?, ?)");
    if (auto done = insert.bind(walk.id).bind(toLine(headToJson(walk))).bind(now).bind(now).run(); !done)
        return done;
    for (const auto& answer : walk.answers)
        if (auto done = insertAnswer(sql(), walk.id, answer); !done)
            return done;
    for (const auto& rerating : walk.reratings)
        if (auto done = addRerating(walk.id, rerating); !done)
            return done;
    for (const auto& moment : walk.moments)
        if (auto done = addMoment(walk.id, moment); !done)
            return done;
    for (const auto& evidence : walk.evidence)
        if (auto done = addEvidence(walk.id, evidence); !done)
            return done;
    return transaction.commit();
}

Result<Done> WalkStore::saveHead(const Walk& walk, std::chrono::sys_seconds now) {
    return updateHead(sql(), walk, now);
}

Result<Done> WalkStore::addAnswer(const Walk& head, const Answer& answer, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    if (auto done = insertAnswer(sql(), head.id, answer); !done)
        return done;
    if (auto done = updateHead(sql(), head, now); !done)
        return done;
    Query draft(sql(), "DELETE FROM draft WHERE walk_id = ? AND question = ? AND repeat = ?");
    if (auto done = draft.bind(head.id).bind(answer.question).bind(answer.repeat).run(); !done)
        return done;
    return transaction.commit();
}

Result<Done> WalkStore::addRerating(const std::string& walk, const Rerating& rerating) {
    return Query(sql(), "INSERT INTO rerating (walk_id, content) VALUES (?, ?)")
        .bind(walk)
        .bind(toLine(toJson(rerating)))
        .run();
}

Result<Done> WalkStore::addMoment(const std::string& walk, const NotedMoment& moment) {
    return Query(sql(), "INSERT INTO noted_moment (walk_id, content) VALUES (?, ?)")
        .bind(walk)
        .bind(toLine(toJson(moment)))
        .run();
}

Result<Done> WalkStore::addEvidence(const std::string& walk, const WalkEvidence& evidence) {
    return Query(sql(), "INSERT INTO evidence (id, walk_id, content) VALUES (?, ?, ?)")
        .bind(evidence.id)
        .bind(walk)
        .bind(toLine(toJson(evidence)))
        .run();
}

Result<Done> WalkStore::saveDraft(const std::string& walk, const Draft& draft) {
    return Query(sql(), "INSERT INTO draft (walk_id, question, repeat, text) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (walk_id, question, repeat) DO UPDATE SET text = excluded.text")
        .bind(walk)
        .bind(draft.question)
        .bind(draft.repeat)
        .bind(draft.text)
        .run();
}

Result<std::vector<Draft>> WalkStore::drafts(const std::string& walk) const {
    Query query(sql(),
                "SELECT question, repeat, text FROM draft WHERE walk_id = ? ORDER BY question, repeat");
    if (auto done = query.bind(walk).run(); !done)
        return done.error();
    std::vector<Draft> drafts;
    while (query.next())
        drafts.push_back({query.text(0), static_cast<int>(query.number(1)), query.text(2)});
    return drafts;
}

Result<std::vector<WalkEntry>> WalkStore::walks() const {
    Query query(sql(), "SELECT id, head, created_at, changed_at, "
                       "(SELECT count(*) FROM answer WHERE walk_id = walk.id) FROM walk "
                       "WHERE deleted_at IS NULL ORDER BY changed_at DESC, id");
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<WalkEntry> entries;
    while (query.next()) {
        auto head = headOf(query.text(1), query.text(0));
        if (!head)
            return head.error();
        entries.push_back({.walk = std::move(head).value(),
                           .createdAt = query.time(2),
                           .changedAt = query.time(3),
                           .answers = static_cast<int>(query.number(4))});
    }
    return entries;
}

Result<Walk> WalkStore::load(const std::string& id) const {
    Query query(sql(), "SELECT head FROM walk WHERE id = ?");
    if (auto done = query.bind(id).run(); !done)
        return done.error();
    if (!query.next())
        return Error{"walk", "there is no such walk in this workspace", id};
    auto walk = headOf(query.text(0), id);
    if (!walk)
        return walk;
    auto& found = walk.value();
    Query answers(sql(), "SELECT content FROM answer WHERE walk_id = ? ORDER BY id");
    Query reratings(sql(), "SELECT content FROM rerating WHERE walk_id = ? ORDER BY id");
    Query evidence(sql(), "SELECT content FROM evidence WHERE walk_id = ? ORDER BY rowid");
    Query moments(sql(), "SELECT content FROM noted_moment WHERE walk_id = ? ORDER BY id");
    if (auto done = readContents(answers, id, answerFromJson, found.answers); !done)
        return done.error();
    if (auto done = readContents(reratings, id, reratingFromJson, found.reratings); !done)
        return done.error();
    if (auto done = readContents(moments, id, notedMomentFromJson, found.moments); !done)
        return done.error();
    if (auto done = readContents(evidence, id, walkEvidenceFromJson, found.evidence); !done)
        return done.error();
    return walk;
}

Result<Done> WalkStore::remove(const std::string& id, std::chrono::sys_seconds now) {
    return Query(sql(), "UPDATE walk SET deleted_at = ? WHERE id = ?").bind(now).bind(id).run();
}

Result<Done> WalkStore::restore(const std::string& id) {
    return Query(sql(), "UPDATE walk SET deleted_at = NULL WHERE id = ?").bind(id).run();
}

Result<Done> WalkStore::emptyBin(std::chrono::sys_seconds limit) {
    return Query(sql(), "DELETE FROM walk WHERE deleted_at < ?").bind(limit).run();
}

} // namespace shopwalker
