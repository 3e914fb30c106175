// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/score.h"

#include <QJsonObject>

namespace shopwalker {

/// The word used in JSON: `too-few-walks`, `no-difference`, `better`, `worse`.
std::string_view toWord(DifferenceVerdict verdict);

/// Scores as they stand in `shopwalker.comparison/1`. Points that are not known are null.
QJsonObject toJson(const Difference& difference);
QJsonObject toJson(const TouchpointScore& score);
QJsonObject toJson(const GroupScore& score);
QJsonObject toJson(const CompanyScore& score);

Difference differenceFromJson(const QJsonObject& object);
CompanyScore companyScoreFromJson(const QJsonObject& object);

} // namespace shopwalker
