// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/presence.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The six levers that move a touchpoint.
enum class Lever { Staff, NewTouchpoint, Product, TargetCustomers, Processes, SalesChannels };

/// What is decided of a touchpoint.
enum class Direction { Keep, Adjust, Change };

enum class ActionStatus { Open, UnderWay, Done, Dropped };
enum class Effort { Small, Medium, Large };

/// What an action answers to.
enum class ActionReason { Gap, WeakLink, LowScore, CriticalFailure, BrokenPromise, ByHand };

std::string_view toWord(Lever lever);
std::string_view toWord(Direction direction);
std::string_view toWord(ActionStatus status);
std::string_view toWord(Effort effort);
std::string_view toWord(ActionReason reason);
std::optional<Lever> leverFromWord(std::string_view word);
std::optional<Direction> directionFromWord(std::string_view word);
std::optional<ActionStatus> actionStatusFromWord(std::string_view word);
std::optional<Effort> effortFromWord(std::string_view word);
std::optional<ActionReason> actionReasonFromWord(std::string_view word);

/// One thing to do about one touchpoint.
struct Action {
    std::string id; ///< a UUID; empty in a proposal
    std::string touchpoint;
    std::string title; ///< in a person's words; empty: named after reason and touchpoint
    ActionReason reason = ActionReason::ByHand;
    std::string detail; ///< what it rests on: the rival, the failed question, the broken promise
    Lever lever = Lever::Processes;
    Direction direction = Direction::Adjust;
    Effort effort = Effort::Medium;
    std::string owner; ///< a role
    std::optional<std::chrono::sys_days> due;
    std::string resources;
    ActionStatus status = ActionStatus::Open;
    std::string recheck; ///< checklist to walk again when it is due, or `scan`
    std::chrono::sys_seconds createdAt{};
    std::chrono::sys_seconds doneAt{}; ///< when it was done or dropped

    bool operator==(const Action&) const = default;
};

/// catalogue/plan.json: what a proposal begins with.
struct PlanRules {
    std::map<std::string, Lever, std::less<>> leverOfReason;
    std::map<std::string, Lever, std::less<>> leverOfChannel; ///< goes before the reason, but for gaps
    std::map<std::string, Effort, std::less<>> effortOfTouchpoint;
    double weakPoints = 50; ///< below, a touchpoint is weak

    bool operator==(const PlanRules&) const = default;
};

/// How one touchpoint of the own company changed between two rounds.
struct BeforeAfterRow {
    enum class Change { Appeared, Gone, Better, Worse, Same, Unknown };
    std::string touchpoint;
    std::string title;
    Presence presenceBefore = Presence::Unknown;
    Presence presenceAfter = Presence::Unknown;
    std::optional<double> before; ///< points
    std::optional<double> after;
    std::string reactionBefore; ///< `positive`, `neutral`, `negative`; empty where nobody had one (R-029)
    std::string reactionAfter;
    Change change = Change::Unknown;

    bool operator==(const BeforeAfterRow&) const = default;
};

struct BeforeAfter {
    std::vector<BeforeAfterRow> rows;
    std::optional<double> totalBefore;
    std::optional<double> totalAfter;
    int presentBefore = 0;
    int presentAfter = 0;
    int gapsClosed = 0; ///< were gaps and are none
    int gapsOpened = 0;

    bool operator==(const BeforeAfter&) const = default;
};

std::string_view toWord(BeforeAfterRow::Change change);
/// Both rounds know a reaction, and it is another one.
bool isReactionChanged(const BeforeAfterRow& row);

} // namespace shopwalker
