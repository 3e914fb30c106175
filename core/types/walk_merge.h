// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

namespace shopwalker {

/// Two copies of one walk put together, as when it is handed over again: nothing of either is lost and
/// nothing is there twice. The head is that of the copy saved last; on a tie, and for staff, ours stays.
/// Answers keep their order, those of the other copy fall in by time.
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

} // namespace shopwalker
