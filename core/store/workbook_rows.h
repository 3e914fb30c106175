// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/edit_time.h"
#include "core/types/benchmark/workbook.h"
#include "core/types/result.h"

#include <QSqlDatabase>
#include <cstdint>

/// A workbook to rows and back: a row for each part, so that a change writes what it touched.
namespace shopwalker::rows {

/// Empty where nothing was written yet.
Result<Workbook> readWorkbook(const QSqlDatabase& sql, std::int64_t benchmark);

/// Writes the parts that differ from the stored ones and deletes those that are no more. The caller holds
/// the transaction. Returns how many rows were written or taken out.
Result<int> writeWorkbook(const QSqlDatabase& sql, std::int64_t benchmark, const Workbook& workbook,
                          EditTime now);

} // namespace shopwalker::rows
