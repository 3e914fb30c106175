// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decision.h"

#include "core/types/words.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr Words<Decision::Kind, 2> kindWords{
    {{Decision::Kind::Keep, "keep"}, {Decision::Kind::Dropped, "dropped"}}};

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

/// When it was dropped; of one from before that was written down, when it was made.
std::chrono::sys_seconds droppedAt(const Action& action) {
    return std::max(action.doneAt, action.createdAt);
}

} // namespace

std::string_view toWord(Decision::Kind kind) {
    return kindWords.word(kind);
}

bool isDecided(std::span<const Decision> decisions, const std::string& touchpoint) {
    return std::any_of(decisions.begin(), decisions.end(),
                       [&](const auto& one) { return one.touchpoint == touchpoint; });
}

std::vector<Decision> decisions(std::span<const Action> actions, std::span<const TouchpointNote> notes,
                                std::chrono::sys_seconds begun) {
    std::vector<Decision> found;
    const auto isWorkedOn = [&](const std::string& touchpoint) {
        return std::any_of(actions.begin(), actions.end(), [&](const auto& action) {
            return action.touchpoint == touchpoint && isRunning(action) &&
                   action.direction != Direction::Keep;
        });
    };
    const auto add = [&](const std::string& touchpoint, Decision::Kind kind, const std::string& action) {
        if (!touchpoint.empty() && !isDecided(found, touchpoint) && !isWorkedOn(touchpoint))
            found.push_back({touchpoint, kind, action});
    };
    for (const auto& action : actions)
        if (action.direction == Direction::Keep && action.status != ActionStatus::Dropped)
            add(action.touchpoint, Decision::Kind::Keep, action.id);
    for (const auto& note : notes)
        if (note.direction == Direction::Keep)
            add(note.touchpoint, Decision::Kind::Keep, {});
    for (const auto& action : actions)
        if (action.status == ActionStatus::Dropped && droppedAt(action) >= begun)
            add(action.touchpoint, Decision::Kind::Dropped, action.id);
    return found;
}

} // namespace shopwalker
