// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"
#include "core/types/result.h"
#include "core/types/scan_progress.h"

#include <QSqlDatabase>
#include <string>
#include <vector>

/// Values to rows and back.
namespace shopwalker::rows {

std::string toText(const std::vector<std::string>& texts); ///< a JSON array
std::vector<std::string> textsOf(const std::string& json);

Result<Done> insertPage(const QSqlDatabase& database, std::int64_t scan, const ReceivedPage& page);
Result<std::vector<ReceivedPage>> readPages(const QSqlDatabase& database, std::int64_t scan);

Result<Done> updateScan(const QSqlDatabase& database, std::int64_t scan, const CompanyScan& result);
Result<Done> insertFinding(const QSqlDatabase& database, std::int64_t scan, const Finding& finding);
Result<CompanyScan> readScan(const QSqlDatabase& database, std::int64_t scan);
Result<Finding> findingOf(const QSqlDatabase& database, const std::string& content);

} // namespace shopwalker::rows
