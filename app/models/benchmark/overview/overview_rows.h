// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/rows/row_list_model.h"

/// What the overview shows, worked out from a judged round alone.
namespace shopwalker::overview {

/// Who stands where, best first; companies without points last. Roles: `rank` ("1", or a dash), `name`,
/// `own`, `value` (points 0–100, −1 unknown), `points`, `coverage`, `presenceOnly` (no walk speaks for it),
/// `failures` (critical ones), `spread` (of the walks' totals), `agreement`, `verdict` (against the own
/// company, in words; empty for it, and where there are too few walks), `words` (all of it for a screen
/// reader).
extern const QStringList rankingRoles;
QList<Row> ranking(const OpenBenchmark& benchmark);
/// That there are too few walks to call some companies different; empty where there are enough, or none.
QString rankingNote(const Comparison& comparison);

/// Points per stage or channel, in their order. Roles: `id`, `title`, `known`, `bars`: a list of {name, own,
/// value, points, words}. With more than four companies the bars are the own company, the best rival and the
/// middle one of the rivals.
extern const QStringList groupRoles;
QList<Row> groups(const OpenBenchmark& benchmark, bool channels);

/// Touchpoints that several testers walked, least agreement first. Roles: `title`, `company`,
/// `who` (each tester with the points), `spread`,
/// `agreement`, `verdict`, `words`.
extern const QStringList testerRoles;
QList<Row> testers(const OpenBenchmark& benchmark, const Names& names);

/// What to do next: overdue actions, then those due soonest, then the weightiest proposals; three at most.
/// Roles: `title`, `detail`, `kind` (`overdue`, `due`, `proposal`).
extern const QStringList actionRoles;
QList<Row> nextActions(const OpenBenchmark& benchmark, const Names& names, std::chrono::sys_days today);

/// Who answers first, a line a race. Roles: `title`, `text`.
extern const QStringList answerRoles;
QList<Row> fastestAnswers(const OpenBenchmark& benchmark);

/// Walks that are left out, because their checklists are not here; a sentence each.
QStringList unreadWalks(const OpenBenchmark& benchmark);

/// How many rows of the matrix are gaps, advantages … of the own company.
struct Counts {
    int gaps = 0;
    int toConfirm = 0;
    int advantages = 0;
    int disagreements = 0;
    int unknown = 0; ///< of the own company
};
Counts counts(const Comparison& comparison);

/// "Clinic A leads with 72 points, you have 58."
QString headline(const Comparison& comparison);
/// Which of several rounds is shown: of an earlier one that it is no more, of the last what has changed since
/// the one before. Empty where there is one round only.
QString roundNote(const OpenBenchmark& benchmark);
/// Where the own chains are weakest; empty where none was walked.
QString weakestLink(const Judgement& judgement);
/// The own chain that it is in; null where no link is weak.
const JudgedChain* weakestChain(const Judgement& judgement);

} // namespace shopwalker::overview
