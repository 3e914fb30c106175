// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QSqlDatabase>
#include <cstdint>

namespace shopwalker {

/// Puts a copy of a benchmark, which lies beside ours in this workspace, into ours, and deletes the copy;
/// nothing of either is lost and nothing is there twice. Rounds are one where they began in the same second;
/// they get their numbers anew, in the order of time. Of two scans of one company in one round the one that
/// was finished last stays, on a tie ours. What persons wrote is merged part by part (workbook_entries.h).
/// Addresses of companies are those of the copy that has the newest round. The caller holds the transaction.
/// Returns whether ours changed.
Result<bool> mergeBenchmarks(const QSqlDatabase& sql, std::int64_t ours, std::int64_t copy);

} // namespace shopwalker
