// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <cstdint>
#include <map>
#include <string>

namespace shopwalker {

/// The rows of one benchmark as they go to another workspace: for each table its lines of JSON, one a row.
/// Whatever points to a benchmark, over any number of tables, belongs to it; so a table that a later
/// migration adds travels too.
using BenchmarkRows = std::map<std::string, QByteArray>;

Result<BenchmarkRows> readBenchmarkRows(const Database& database, std::int64_t benchmark);

/// What taking in a benchmark did.
enum class BenchmarkReceipt { New, Extended, Unchanged };

struct ReceivedBenchmark {
    std::string name; ///< as it is called here: "NAME (2)" where another benchmark has the name
    BenchmarkReceipt receipt = BenchmarkReceipt::New;
};

/// Writes the rows in one transaction, under ids of their own. Into a benchmark that is here already they are
/// merged (benchmark_merge.h), which comes out of the bin. Fails with `benchmark-rows` on rows that this
/// version does not know.
Result<ReceivedBenchmark> writeBenchmarkRows(const Database& database, const BenchmarkRows& rows);

} // namespace shopwalker
