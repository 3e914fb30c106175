// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"

#include "core/store/query.h"
#include "core/store/walk_rows.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/types/walk_merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace shopwalker {

namespace {

Result<Done> updateHead(const QSqlDatabase& sql, Walk walk, std::chrono::sys_seconds now) {
    walk.changedAt = now;
    return Query(sql, "UPDATE walk SET head = ?, changed_at = ? WHERE id = ?")
        .bind(toLine(headToJson(walk)))
        .bind(now)
        .bind(walk.id)
        .run();
}

} // namespace

Result<std::unique_ptr<WalkStore>> WalkStore::open(const std::string& file) {
    auto database = Database::open(file);
    if (!database)
        return database.error();
    return std::unique_ptr<WalkStore>(new WalkStore(std::move(database).value()));
}

Result<Done> WalkStore::setPatience(std::chrono::milliseconds longest) {
    const auto statement = "PRAGMA busy_timeout = " + std::to_string(longest.count());
    return Query(sql(), statement.c_str()).run();
}

Result<Done> WalkStore::insertHead(const Walk& walk, std::chrono::sys_seconds now) {
    return Query(sql(), "INSERT INTO walk (id, head, created_at, changed_at) VALUES (?, ?, ?, ?)")
        .bind(walk.id)
        .bind(toLine(headToJson(walk)))
        .bind(now)
        .bind(walk.changedAt)
        .run();
}

Result<Done> WalkStore::insertLists(const Walk& walk) {
    const auto insertEach = [&](auto insert, const auto& values) -> Result<Done> {
        for (const auto& value : values)
            if (auto done = insert(sql(), walk.id, value); !done)
                return done;
        return Done{};
    };
    for (const auto& done :
         {insertEach(rows::insertAnswer, walk.answers), insertEach(rows::insertRerating, walk.reratings),
          insertEach(rows::insertMoment, walk.moments), insertEach(rows::insertOutcome, walk.outcomes),
          insertEach(rows::insertNote, walk.notes), insertEach(rows::saveEvidence, walk.evidence),
          insertEach(rows::saveInterruption, walk.interruptions),
          insertEach(rows::saveStaffMember, walk.staff)})
        if (!done)
            return done;
    return Done{};
}

Result<Done> WalkStore::create(const Walk& walk, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    auto stamped = walk;
    stamped.changedAt = now;
    if (auto done = insertHead(stamped, now); !done)
        return done;
    if (auto done = insertLists(stamped); !done)
        return done;
    return transaction.commit();
}

Result<Done> WalkStore::saveHead(const Walk& walk, std::chrono::sys_seconds now) {
    return updateHead(sql(), walk, now);
}

Result<Done> WalkStore::addAnswer(const Walk& head, const Answer& answer, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    if (auto done = rows::insertAnswer(sql(), head.id, answer); !done)
        return done;
    if (auto done = updateHead(sql(), head, now); !done)
        return done;
    Query draft(sql(), "DELETE FROM draft WHERE walk_id = ? AND question = ? AND repeat = ?");
    if (auto done = draft.bind(head.id).bind(answer.question).bind(answer.repeat).run(); !done)
        return done;
    if (auto done = clearPresses(head.id, answer.question, answer.repeat); !done)
        return done;
    return transaction.commit();
}

Result<Done> WalkStore::addRerating(const std::string& walk, const Rerating& rerating) {
    return rows::insertRerating(sql(), walk, rerating);
}

Result<Done> WalkStore::addMoment(const std::string& walk, const NotedMoment& moment) {
    return rows::insertMoment(sql(), walk, moment);
}

Result<Done> WalkStore::addOutcome(const std::string& walk, const StepOutcome& outcome) {
    return rows::insertOutcome(sql(), walk, outcome);
}

Result<Done> WalkStore::addNote(const std::string& walk, const WalkNote& note) {
    return rows::insertNote(sql(), walk, note);
}

Result<Done> WalkStore::saveInterruption(const std::string& walk, const Interruption& interruption) {
    return rows::saveInterruption(sql(), walk, interruption);
}

Result<Done> WalkStore::saveStaffMember(const std::string& walk, const StaffMember& member) {
    return rows::saveStaffMember(sql(), walk, member);
}

Result<Done> WalkStore::addEvidence(const std::string& walk, const WalkEvidence& evidence) {
    return rows::saveEvidence(sql(), walk, evidence);
}

Result<Done> WalkStore::addPress(const std::string& walk, const Press& press) {
    return Query(sql(), "INSERT INTO press (walk_id, tool, repeat, content) VALUES (?, ?, ?, ?)")
        .bind(walk)
        .bind(press.tool)
        .bind(press.repeat)
        .bind(toLine(toJson(press)))
        .run();
}

Result<std::vector<Press>> WalkStore::presses(const std::string& walk) const {
    Query query(sql(), "SELECT content FROM press WHERE walk_id = ? ORDER BY id");
    if (auto done = query.bind(walk).run(); !done)
        return done.error();
    std::vector<Press> presses;
    while (query.next()) {
        const auto object = parseObject(query.text(0), "walk " + walk);
        if (!object)
            return object.error();
        presses.push_back(pressFromJson(object.value()));
    }
    return presses;
}

Result<Done> WalkStore::clearPresses(const std::string& walk, const std::string& tool, int repeat) {
    return Query(sql(), "DELETE FROM press WHERE walk_id = ? AND tool = ? AND repeat = ?")
        .bind(walk)
        .bind(tool)
        .bind(repeat)
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

Result<std::vector<WalkEntry>> WalkStore::entries(const char* which) const {
    const auto select =
        std::string("SELECT id, head, created_at, changed_at, "
                    "(SELECT count(*) FROM answer WHERE walk_id = walk.id), deleted_at, "
                    "(SELECT json_extract(content, '$.at.utc') FROM answer WHERE walk_id = walk.id "
                    "ORDER BY answer.id LIMIT 1) FROM walk ") +
        which;
    Query query(sql(), select.c_str());
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<WalkEntry> entries;
    while (query.next()) {
        auto head = rows::headOf(query.text(1), query.text(0));
        if (!head)
            return head.error();
        entries.push_back({.walk = std::move(head).value(),
                           .createdAt = query.time(2),
                           .changedAt = query.time(3),
                           .deletedAt = query.time(5),
                           .answers = static_cast<int>(query.number(4)),
                           .begunAt = std::chrono::floor<std::chrono::seconds>(
                               std::chrono::sys_time<std::chrono::milliseconds>(
                                   std::chrono::milliseconds(query.number(6))))});
    }
    if (auto done = query.finished(); !done)
        return done.error();
    return entries;
}

Result<std::vector<WalkEntry>> WalkStore::walks() const {
    return entries("WHERE deleted_at IS NULL ORDER BY changed_at DESC, id");
}

Result<std::vector<WalkEntry>> WalkStore::bin() const {
    return entries("WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id");
}

Result<Walk> WalkStore::load(const std::string& id) const {
    Query query(sql(), "SELECT head FROM walk WHERE id = ?");
    if (auto done = query.bind(id).run(); !done)
        return done.error();
    if (!query.next())
        return Error{"walk", "there is no such walk in this workspace", id};
    auto walk = rows::headOf(query.text(0), id);
    if (!walk)
        return walk;
    if (auto done = rows::readLists(sql(), {&walk.value(), 1}); !done)
        return done.error();
    return walk;
}

Result<std::vector<Walk>> WalkStore::loadAll(std::vector<Walk> heads) const {
    if (auto done = rows::readLists(sql(), heads); !done)
        return done.error();
    return heads;
}

Result<std::vector<std::string>> WalkStore::ids(const char* select) const {
    Query query(sql(), select);
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<std::string> ids;
    while (query.next())
        ids.push_back(query.text(0));
    if (auto done = query.finished(); !done)
        return done.error();
    return ids;
}

Result<std::vector<Walk>> WalkStore::walksWithTimers() const {
    const auto found = ids("SELECT DISTINCT walk.id FROM answer JOIN walk ON walk.id = walk_id "
                           "WHERE deleted_at IS NULL AND instr(content, '\"sent\"') ORDER BY walk.id");
    if (!found)
        return found.error();
    std::vector<Walk> walks;
    for (const auto& id : found.value()) {
        auto walk = load(id);
        if (!walk)
            return walk.error();
        walks.push_back(std::move(walk).value());
    }
    return walks;
}

Result<std::set<std::string>> WalkStore::evidenceFiles() const {
    Query query(sql(), "SELECT content FROM evidence");
    if (auto done = query.run(); !done)
        return done.error();
    std::set<std::string> files;
    while (query.next()) {
        const auto object = parseObject(query.text(0), "evidence");
        if (!object)
            return object.error();
        const auto evidence = walkEvidenceFromJson(object.value());
        if (!evidence.hash.empty() && !evidence.discarded)
            files.insert(evidence.hash + "." + evidence.suffix);
    }
    if (auto done = query.finished(); !done)
        return done.error();
    return files;
}

Result<Done> WalkStore::replace(const Walk& walk) {
    for (const char* clear :
         {"DELETE FROM answer WHERE walk_id = ?", "DELETE FROM rerating WHERE walk_id = ?",
          "DELETE FROM noted_moment WHERE walk_id = ?", "DELETE FROM step_outcome WHERE walk_id = ?",
          "DELETE FROM walk_note WHERE walk_id = ?", "DELETE FROM evidence WHERE walk_id = ?",
          "DELETE FROM interruption WHERE walk_id = ?", "DELETE FROM staff_member WHERE walk_id = ?"})
        if (auto done = Query(sql(), clear).bind(walk.id).run(); !done)
            return done;
    if (auto done = updateHead(sql(), walk, walk.changedAt); !done)
        return done;
    return insertLists(walk);
}

Result<Done> WalkStore::keepChecklist(const std::string& hash, const std::string& package) {
    return Query(sql(), "INSERT INTO pinned_checklist (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(hash)
        .bind(package)
        .run();
}

Result<std::optional<std::string>> WalkStore::checklist(const std::string& hash) const {
    Query query(sql(), "SELECT content FROM pinned_checklist WHERE hash = ?");
    if (auto done = query.bind(hash).run(); !done)
        return done.error();
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

Result<Done> WalkStore::checkEvidence(const Walk& walk) const {
    QJsonArray theirs;
    for (const auto& evidence : walk.evidence)
        theirs.append(toQString(evidence.id));
    Query query(sql(),
                "SELECT id FROM evidence WHERE walk_id <> ? AND id IN (SELECT value FROM json_each(?))");
    query.bind(walk.id).bind(QJsonDocument(theirs).toJson(QJsonDocument::Compact).toStdString());
    if (auto done = query.run(); !done)
        return done;
    if (query.next())
        return Error{"hand-over-conflict",
                     "evidence of this walk belongs to another walk of the workspace; nothing was imported",
                     query.text(0)};
    return query.finished();
}

Result<WalkStore::Receipt> WalkStore::receive(const Walk& received, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    const auto erased = erasedNames();
    if (!erased)
        return erased.error();
    const auto walk = withoutErased(received, erased.value());
    if (auto free = checkEvidence(walk); !free)
        return free.error();
    Query binned(sql(), "SELECT 1 FROM walk WHERE id = ? AND deleted_at IS NOT NULL");
    if (auto done = binned.bind(walk.id).run(); !done)
        return done.error();
    const bool lay = binned.next();
    const auto known = ids("SELECT id FROM walk");
    if (!known)
        return known.error();
    auto receipt = Receipt::New;
    if (std::find(known.value().begin(), known.value().end(), walk.id) == known.value().end()) {
        if (auto done = insertHead(walk, now); !done)
            return done.error();
        if (auto done = insertLists(walk); !done)
            return done.error();
    } else {
        const auto ours = load(walk.id);
        if (!ours)
            return ours.error();
        const auto merged = mergedWalks(ours.value(), walk);
        receipt = merged == ours.value() ? Receipt::Unchanged : Receipt::Extended;
        if (receipt == Receipt::Extended)
            if (auto done = replace(merged); !done)
                return done.error();
        if (auto done = restore(walk.id); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return lay ? Receipt::Restored : receipt;
}

Result<Done> WalkStore::put(const Walk& walk, std::chrono::sys_seconds now) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    Query known(sql(), "SELECT 1 FROM walk WHERE id = ?");
    if (auto done = known.bind(walk.id).run(); !done)
        return done;
    if (known.next()) {
        if (auto done = replace(walk); !done)
            return done;
        if (auto done = restore(walk.id); !done)
            return done;
    } else {
        if (auto done = insertHead(walk, now); !done)
            return done;
        if (auto done = insertLists(walk); !done)
            return done;
    }
    return transaction.commit();
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
