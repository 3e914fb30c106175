// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/rows/row_list_model.h"

/// What was promised and what was found; what was before and what is now.
namespace shopwalker::history {

/// Which promises are shown; empty or negative: all.
struct PromiseFilter {
    int company = -1;
    QString verdict; ///< `kept`, `broken`, `open`

    bool operator==(const PromiseFilter&) const = default;
};

/// The ledger of promise and reality, broken ones first. Roles: `company`, `own`, `title`, `promise`,
/// `found`, `verdict` (`kept`, `broken`, `open`), `verdictText`, `source` (a walk, or the page),
/// `touchpoint`.
extern const QStringList promiseRoles;
QList<Row> promises(const OpenBenchmark& benchmark, const Names& names, const PromiseFilter& filter);
/// How many promises have that verdict; empty: all.
int promiseCount(const OpenBenchmark& benchmark, const QString& verdict);

/// The own company in the round before and in this one. Roles: `title`, `change` (a word of BeforeAfterRow),
/// `changeText`, `text`, `value` and `before` (points, −1 unknown).
extern const QStringList changeRoles;
QList<Row> changes(const OpenBenchmark& benchmark, const Names& names, bool onlyChanged);
/// Points, touchpoints and gaps in total, a sentence each; empty without a round before.
QStringList totals(const OpenBenchmark& benchmark);

/// What scans found otherwise, and beside it what was done about the own company; the latest first. Roles:
/// `kind` (`scan`, `action`), `day`, `company`, `own`, `text`.
extern const QStringList timelineRoles;
QList<Row> timeline(const OpenBenchmark& benchmark, const Names& names);

} // namespace shopwalker::history
