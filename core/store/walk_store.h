// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/types/erased_names.h"
#include "core/types/walk.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>
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
    std::chrono::sys_seconds begunAt{}; ///< when the first answer was given; zero without answers
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

    /// How long a call waits for another program that writes before it fails with `store-locked`; at first
    /// ten seconds, which a window must not wait.
    Result<Done> setPatience(std::chrono::milliseconds longest);

    /// A new walk, or a whole one that was handed over. Refused when the id is taken.
    Result<Done> create(const Walk& walk, std::chrono::sys_seconds now);
    /// State, open question and everything else but answers, re-ratings and moments.
    Result<Done> saveHead(const Walk& walk, std::chrono::sys_seconds now);
    /// One answer together with the head that it led to; the draft of its question is done with.
    Result<Done> addAnswer(const Walk& head, const Answer& answer, std::chrono::sys_seconds now);
    Result<Done> addRerating(const std::string& walk, const Rerating& rerating);
    /// A new moment, or one that was explained: read back is the last of an id.
    Result<Done> addMoment(const std::string& walk, const NotedMoment& moment);
    Result<Done> addOutcome(const std::string& walk, const StepOutcome& outcome);
    /// A new note, or one written anew under its id.
    Result<Done> addNote(const std::string& walk, const WalkNote& note);
    /// The beginning of an interruption, and once more when it ends.
    Result<Done> saveInterruption(const std::string& walk, const Interruption& interruption);
    Result<Done> saveStaffMember(const std::string& walk, const StaffMember& member);

    /// The row of a file that is safely on disk already; once more when it is discarded.
    Result<Done> addEvidence(const std::string& walk, const WalkEvidence& evidence);
    /// `hash.suffix` of every file that a row needs, also rows of walks in the bin: what purging must leave.
    Result<std::set<std::string>> evidenceFiles() const;

    /// A touch of a running tool. The answer to the question that the tool is named after clears it.
    Result<Done> addPress(const std::string& walk, const Press& press);
    Result<std::vector<Press>> presses(const std::string& walk) const;
    Result<Done> clearPresses(const std::string& walk, const std::string& tool, int repeat);

    Result<Done> saveDraft(const std::string& walk, const Draft& draft);
    Result<std::vector<Draft>> drafts(const std::string& walk) const;

    Result<std::vector<WalkEntry>> walks() const; ///< last changed first, without those in the bin
    Result<std::vector<WalkEntry>> bin() const;   ///< last deleted first
    Result<Walk> load(const std::string& id) const;
    /// Several walks, whole, in the order of their heads; as many queries for all as for one.
    Result<std::vector<Walk>> loadAll(std::vector<Walk> heads) const;
    /// The walks, whole, in which a reply timer was ever started: what a board of timers shows.
    Result<std::vector<Walk>> walksWithTimers() const;

    /// What taking in a walk that was handed over did.
    enum class Receipt { New, Extended, Unchanged, Restored };
    /// Takes in a walk that was handed over, without names that were erased here. A walk that is here already
    /// is merged with it (walk_merge.h), and is `Restored` when it lay in the bin. Its files must be on disk.
    /// Refused with `hand-over-conflict` when its evidence belongs to another walk.
    Result<Receipt> receive(const Walk& walk, std::chrono::sys_seconds now);

    /// The package of a checklist, as walks were planned on it, by its SHA-256; kept once.
    Result<Done> keepChecklist(const std::string& hash, const std::string& package);
    Result<std::optional<std::string>> checklist(const std::string& hash) const;

    /// Exactly this walk, in place of one that has its id; it comes out of the bin.
    Result<Done> put(const Walk& walk, std::chrono::sys_seconds now);

    /// To the bin, out of it, and for good those that have been in it since before `limit`.
    Result<Done> remove(const std::string& id, std::chrono::sys_seconds now);
    Result<Done> restore(const std::string& id);
    Result<Done> emptyBin(std::chrono::sys_seconds limit);

    /// Erases a person's name from all walks (withoutName in walk_merge.h) and drafts, rewrites the whole
    /// file so that no trace of it stays in free pages, and deletes the backups that still hold it. Returns
    /// how many walks held it. The name is remembered, unreadable, so that no file brings it back. When
    /// another program has the workspace open, `store-locked` asks to try again.
    Result<int> eraseName(const std::string& name, std::chrono::sys_seconds now);

private:
    explicit WalkStore(std::unique_ptr<Database> database)
        : m_database(std::move(database)) {}

    const QSqlDatabase& sql() const { return m_database->sql(); }
    Result<Done> insertHead(const Walk& walk, std::chrono::sys_seconds now);
    Result<Done> insertLists(const Walk& walk);
    Result<Done> replace(const Walk& walk);
    Result<std::vector<ErasedName>> erasedNames() const;
    Result<Done> rememberErased(const std::string& name);
    Result<Done> checkEvidence(const Walk& walk) const;
    Result<std::vector<WalkEntry>> entries(const char* which) const;
    Result<std::vector<std::string>> ids(const char* query) const;

    std::unique_ptr<Database> m_database;
};

} // namespace shopwalker
