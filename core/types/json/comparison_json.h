// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"
#include "core/types/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <string_view>

namespace shopwalker {

/// `shopwalker.finding/1`, one finding of one company: what `scan` prints, one a line
/// (catalogue/schemas/finding.json).
QJsonObject toJson(const Finding& finding, const CompanyScan& scan);

/// The finding alone, as it stands inside a comparison and in the store.
QJsonObject toJson(const Finding& finding);
Finding findingFromJson(const QJsonObject& object);

QJsonObject toJson(const FindingValue& value);
FindingValue findingValueFromJson(const QJsonObject& object);

QJsonObject toJson(const PageVisit& visit);
/// `URL: why it was not read`, one English sentence a page.
QJsonArray problemsJson(const CompanyScan& scan);
PageVisit pageVisitFromJson(const QJsonObject& object);

/// `shopwalker.comparison/1` (catalogue/schemas/comparison.json): everything that reports and app show.
QJsonObject toJson(const Comparison& comparison);
Result<Comparison> comparisonFromJson(const QJsonObject& object);

/// `2026-03-01T12:00:00Z` and back; the epoch for a text that is no such time.
std::string toIsoTime(std::chrono::sys_seconds time);
std::chrono::sys_seconds fromIsoTime(std::string_view text);

} // namespace shopwalker
