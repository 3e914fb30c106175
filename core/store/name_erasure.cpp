// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "core/store/query.h"
#include "core/store/walk_store.h"
#include "core/types/walk_merge.h"

#include <QUuid>

namespace shopwalker {

namespace {

/// SQLite leaves deleted text in free pages and in the log. After this the file holds what is stored and
/// nothing else.
Result<Done> rewriteFile(const QSqlDatabase& sql) {
    if (auto done = Query(sql, "VACUUM").run(); !done)
        return done;
    Query checkpoint(sql, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (auto done = checkpoint.run(); !done)
        return done;
    if (!checkpoint.next() || checkpoint.number(0) != 0)
        return Error{
            "store-locked",
            "the name is gone from every walk, but another program has the workspace open; close it and "
            "erase once more, so that the file is rewritten too",
            sql.databaseName().toStdString()};
    return Done{};
}

} // namespace

Result<std::vector<ErasedName>> WalkStore::erasedNames() const {
    Query query(sql(), "SELECT salt, hash, letters FROM erased_name ORDER BY salt");
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<ErasedName> names;
    while (query.next())
        names.push_back({query.text(0), query.text(1), static_cast<int>(query.number(2))});
    if (auto done = query.finished(); !done)
        return done.error();
    return names;
}

Result<Done> WalkStore::rememberErased(const std::string& name) {
    const auto known = erasedNames();
    if (!known)
        return known.error();
    for (const auto& other : known.value())
        if (isSame(other, name))
            return Done{};
    const auto erased = erasedName(name, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    return Query(sql(), "INSERT INTO erased_name (salt, hash, letters) VALUES (?, ?, ?)")
        .bind(erased.salt)
        .bind(erased.hash)
        .bind(erased.letters)
        .run();
}

Result<int> WalkStore::eraseName(const std::string& name, std::chrono::sys_seconds now) {
    if (name.empty())
        return Error{"store", "say which name is to be erased", {}};
    int changed = 0;
    {
        Transaction transaction(sql());
        if (!transaction.begun())
            return transaction.begun().error();
        if (auto done = rememberErased(name); !done)
            return done.error();
        const auto all = ids("SELECT id FROM walk");
        if (!all)
            return all.error();
        for (const auto& id : all.value()) {
            const auto walk = load(id);
            if (!walk)
                return walk.error();
            auto cleaned = withoutName(walk.value(), name);
            const auto unfinished = drafts(id);
            if (!unfinished)
                return unfinished.error();
            for (auto draft : unfinished.value())
                if (const auto text = withoutWord(draft.text, name); text != draft.text)
                    if (auto done = saveDraft(id, {draft.question, draft.repeat, text}); !done)
                        return done.error();
            // Older wordings of notes lie below the walk: rewritten even where the last one has no name.
            const bool held = cleaned != walk.value();
            cleaned.changedAt = held ? now : cleaned.changedAt;
            if (auto done = replace(cleaned); !done)
                return done.error();
            changed += held ? 1 : 0;
        }
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    if (auto done = rewriteFile(sql()); !done)
        return done.error();
    if (auto done = deleteBackups(sql().databaseName().toStdString()); !done)
        return done.error();
    return changed;
}

} // namespace shopwalker
