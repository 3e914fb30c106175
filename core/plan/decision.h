// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/workbook.h"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace shopwalker {

/// That nothing is to be done about a touchpoint: it stays as it is, or what was to be done was
/// dropped. Plan and laws are silent about it.
struct Decision {
    enum class Kind { Keep, Dropped };
    std::string touchpoint;
    Kind kind = Kind::Keep;
    std::string action; ///< that was decided; empty: the touchpoint's own note says so

    bool operator==(const Decision&) const = default;
};

std::string_view toWord(Decision::Kind kind);

/// What holds in a round that began at `begun`, one for each touchpoint. `Keep` in a note or in an action
/// that is not dropped holds until it is changed. A dropped action holds for the round in which it was
/// dropped: a later one finds the gap anew. An action that is open or under way and does not keep the
/// touchpoint goes before both.
std::vector<Decision> decisions(std::span<const Action> actions, std::span<const TouchpointNote> notes,
                                std::chrono::sys_seconds begun);

bool isDecided(std::span<const Decision> decisions, const std::string& touchpoint);

} // namespace shopwalker
