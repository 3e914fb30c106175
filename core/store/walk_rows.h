// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/types/walk.h"

#include <QSqlDatabase>
#include <span>
#include <string>

/// The lists of a walk to rows and back.
namespace shopwalker::rows {

Result<Done> insertAnswer(const QSqlDatabase& sql, const std::string& walk, const Answer& answer);
Result<Done> insertRerating(const QSqlDatabase& sql, const std::string& walk, const Rerating& rerating);
Result<Done> insertMoment(const QSqlDatabase& sql, const std::string& walk, const NotedMoment& moment);
Result<Done> insertOutcome(const QSqlDatabase& sql, const std::string& walk, const StepOutcome& outcome);
Result<Done> insertNote(const QSqlDatabase& sql, const std::string& walk, const WalkNote& note);
Result<Done> saveEvidence(const QSqlDatabase& sql, const std::string& walk, const WalkEvidence& evidence);
Result<Done> saveInterruption(const QSqlDatabase& sql, const std::string& walk,
                              const Interruption& interruption);
Result<Done> saveStaffMember(const QSqlDatabase& sql, const std::string& walk, const StaffMember& member);

/// The head out of its column.
Result<Walk> headOf(const std::string& json, const std::string& id);
/// Fills the lists of walks whose heads were read.
Result<Done> readLists(const QSqlDatabase& sql, std::span<Walk> walks);

} // namespace shopwalker::rows
