// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/page_report.h"
#include "core/types/result.h"

#include <QJsonObject>

namespace shopwalker {

/// `shopwalker.page/1` as DESIGN 5 and catalogue/schemas/page.json describe it.
QJsonObject toJson(const PageReport& report);
Result<PageReport> pageReportFromJson(const QJsonObject& object);

/// The report with what a scan needs besides; between our own processes and in the store only.
QJsonObject toJson(const PageReading& reading);
Result<PageReading> pageReadingFromJson(const QJsonObject& object);

} // namespace shopwalker
