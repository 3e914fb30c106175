// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/types/walk.h"

#include <QJsonObject>

namespace shopwalker {

/// `shopwalker.walk/1`: how walks are stored and handed over. Times are milliseconds since 1970 UTC, offsets
/// minutes.
QJsonObject toJson(const Answer& answer);
QJsonObject toJson(const Rerating& rerating);
QJsonObject toJson(const NotedMoment& moment);
QJsonObject toJson(const WalkEvidence& evidence);
/// The walk without its answers, re-ratings, moments and evidence.
QJsonObject headToJson(const Walk& walk);

Answer answerFromJson(const QJsonObject& object);
Rerating reratingFromJson(const QJsonObject& object);
NotedMoment notedMomentFromJson(const QJsonObject& object);
WalkEvidence walkEvidenceFromJson(const QJsonObject& object);
Walk walkHeadFromJson(const QJsonObject& object);

/// The whole walk in one object, and back.
QJsonObject toJson(const Walk& walk);
Result<Walk> walkFromJson(const QJsonObject& object);

} // namespace shopwalker
