// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/types/walk.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace shopwalker {

/// A walk as lists show it: its head, without answers.
struct WalkEntry {
    Walk walk;
    std::chrono::sys_seconds createdAt{};
    std::chrono::sys_seconds changedAt{};
    std::chrono::sys_seconds deletedAt{}; ///< zero unless it lies in the bin
    int answers = 0;
};

/// Text that was being typed when it was saved.
struct Draft {
    std::string question;
    int repeat = 0;
    std::string text;

    bool operator==(const Draft&) const = default;
};

/// Walks with everything a shopper wrote. Each call is one transaction that is on disk when it returns: what
/// was acknowledged survives SIGKILL and power loss. Belongs to the thread that opened it.
class WalkStore {
public:
    static Result<std::unique_ptr<WalkStore>> open(const std::string& file);

    /// A new walk, or a whole one that was handed over. Refused when the id is taken.
    Result<Done> create(const Walk& walk, std::chrono::sys_seconds now);
    /// State, open question and everything else but answers, re-ratings and moments.
    Result<Done> saveHead(const Walk& walk, std::chrono::sys_seconds now);
    /// One answer together with the head that it led to; the draft of its question is done with.
    Result<Done> addAnswer(const Walk& head, const Answer& answer, std::chrono::sys_seconds now);
    Result<Done> addRerating(const std::string& walk, const Rerating& rerating);
    Result<Done> addMoment(const std::string& walk, const NotedMoment& moment);

    /// The row of a file that is safely on disk already.
    Result<Done> addEvidence(const std::string& walk, const WalkEvidence& evidence);

    Result<Done> saveDraft(const std::string& walk, const Draft& draft);
    Result<std::vector<Draft>> drafts(const std::string& walk) const;

    Result<std::vector<WalkEntry>> walks() const; ///< last changed first, without those in the bin
    Result<Walk> load(const std::string& id) const;

    /// To the bin, out of it, and for good those that have been in it since before `limit`.
    Result<Done> remove(const std::string& id, std::chrono::sys_seconds now);
    Result<Done> restore(const std::string& id);
    Result<Done> emptyBin(std::chrono::sys_seconds limit);

private:
    explicit WalkStore(std::unique_ptr<Database> database)
        : m_database(std::move(database)) {}

    const QSqlDatabase& sql() const { return m_database->sql(); }

    std::unique_ptr<Database> m_database;
};

} // namespace shopwalker
