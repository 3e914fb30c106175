// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/rows/row_list_model.h"

#include <functional>

/// What the plan shows, worked out from the open benchmark alone.
namespace shopwalker::plan {

/// A checklist's title in the reader's language; empty for one that is not known.
using ChecklistTitle = std::function<QString(const std::string&)>;

/// What could be done, the weightiest first; `key` is the touchpoint. Roles: `title`, `reason`, `lever`,
/// `effort`, `weight`.
extern const QStringList proposalRoles;
QList<Row> proposals(const OpenBenchmark& benchmark, const Names& names);

/// The plan: overdue first, then what runs by its day, then what is over; `key` is the action's id. Roles:
/// `title`, `ownTitle` (as a person wrote it), `reason`, `lever`, `direction`, `effort`, `status`, `recheck`
/// (words of core/types/plan.h) and `leverText` … `recheckText`, `touchpointText`, `owner`, `resources`,
/// `due` (ISO, may be empty), `dueText`, `overdue`, `running`, `faults` (what law 3 misses), `change` (since
/// the round before).
extern const QStringList actionRoles;
QList<Row> actions(const OpenBenchmark& benchmark, const Names& names, std::chrono::sys_days today,
                   const ChecklistTitle& titleOf);

/// What the three laws find fault with. Roles: `law`, `text`, `touchpoint` (of law 3, else empty), `fault`.
extern const QStringList warningRoles;
QList<Row> warnings(const OpenBenchmark& benchmark, const Names& names);

/// Touchpoints about which nothing is to be done; `key` is the touchpoint. Roles: `title`, `text`, `action`
/// (id of the one that was decided; empty where the touchpoint's note says so).
extern const QStringList decisionRoles;
QList<Row> decided(const OpenBenchmark& benchmark, const Names& names);

/// Small things that can be done tomorrow; `key` is the action's id, of a proposal its touchpoint. Roles:
/// `title`, `proposal`.
extern const QStringList winRoles;
QList<Row> quickWins(const OpenBenchmark& benchmark, const Names& names);

/// What an action can be looked at again with, as {id, text}: nothing, a scan, the checklists of the walks.
QVariantList rechecks(const OpenBenchmark& benchmark, const ChecklistTitle& titleOf);

} // namespace shopwalker::plan
