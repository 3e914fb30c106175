// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/rows/row_list_model.h"

/// The clocks of companies: what the race within opening hours goes by.
namespace shopwalker::clocks {

/// One of each company; `key` is its name. Roles: `own`, `zone` (as it was set, else empty), `zoneText` (the
/// one in force, and where it comes from), `hoursText` (the same of the opening hours), `hoursSet`, `days`
/// (list of {name, text}, Monday first: the hours in force as a person writes them).
extern const QStringList clockRoles;
QList<Row> clocks(const OpenBenchmark& benchmark);

/// Time zones whose name holds the words, as {id, text}; eight at most, none without words.
QVariantList zones(const QString& words);

} // namespace shopwalker::clocks
