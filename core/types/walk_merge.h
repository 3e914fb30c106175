// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <QStringView>
#include <functional>

namespace shopwalker {

/// Two copies of one walk put together, as when it is handed over again: nothing of either is lost and
/// nothing is there twice. What was recorded at one time to one question or step is one record, and ours
/// stays: it may have lost an erased name. Of somebody of the staff the later wording counts. Answers keep
/// their order, those of the other copy fall in by time.
///
/// The head is that of the copy reviewed last, by the reviewer's own clock: a walker's copy that knows
/// nothing of a review never undoes it. Of copies that know the same review, a revision that was asked gives
/// way to what was done about it; else the copy saved last counts, and on a tie ours.
Walk mergedWalks(Walk ours, const Walk& theirs);

/// Of the values that bear one id, the one written last, at the place of the first; values without an id all
/// stay.
std::vector<NotedMoment> latestOfEach(std::vector<NotedMoment> moments);
std::vector<WalkNote> latestOfEach(std::vector<WalkNote> notes);
std::vector<WalkEvidence> latestOfEach(std::vector<WalkEvidence> evidence);

/// The walk without a person's name: staff keep their role, and in every free text the name becomes "…".
/// Answers, times and evidence stay.
Walk withoutName(Walk walk, std::string_view name);
/// The walk without the names of its staff.
Walk withoutStaffNames(Walk walk);

/// Replaces whole words equal to `name` by "…".
std::string withoutWord(const std::string& text, std::string_view name);
/// The walk without whole words of so many UTF-16 units that `isName` knows.
Walk withoutWords(Walk walk, qsizetype letters, const std::function<bool(QStringView)>& isName);

} // namespace shopwalker
