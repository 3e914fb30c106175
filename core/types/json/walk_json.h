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
QJsonObject toJson(const StepOutcome& outcome);
QJsonObject toJson(const WalkNote& note);
QJsonObject toJson(const Interruption& interruption);
QJsonObject toJson(const StaffMember& member);
QJsonObject toJson(const Press& press);
/// The walk without its lists: answers, evidence, notes …
QJsonObject headToJson(const Walk& walk);

Answer answerFromJson(const QJsonObject& object);
Rerating reratingFromJson(const QJsonObject& object);
NotedMoment notedMomentFromJson(const QJsonObject& object);
WalkEvidence walkEvidenceFromJson(const QJsonObject& object);
StepOutcome stepOutcomeFromJson(const QJsonObject& object);
WalkNote walkNoteFromJson(const QJsonObject& object);
Interruption interruptionFromJson(const QJsonObject& object);
StaffMember staffMemberFromJson(const QJsonObject& object);
Press pressFromJson(const QJsonObject& object);
Walk walkHeadFromJson(const QJsonObject& object);

/// The whole walk in one object, and back.
QJsonObject toJson(const Walk& walk);
Result<Walk> walkFromJson(const QJsonObject& object);

} // namespace shopwalker
