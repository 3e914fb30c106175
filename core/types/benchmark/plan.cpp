// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/benchmark/plan.h"

#include "core/types/words.h"

namespace shopwalker {

namespace {

constexpr Words<Lever, 6> leverWords{{
    {Lever::Staff, "staff"},
    {Lever::NewTouchpoint, "new-touchpoint"},
    {Lever::Product, "product"},
    {Lever::TargetCustomers, "target-customers"},
    {Lever::Processes, "processes"},
    {Lever::SalesChannels, "sales-channels"},
}};

constexpr Words<Direction, 3> directionWords{{
    {Direction::Keep, "keep"},
    {Direction::Adjust, "adjust"},
    {Direction::Change, "change"},
}};

constexpr Words<ActionStatus, 4> statusWords{{
    {ActionStatus::Open, "open"},
    {ActionStatus::UnderWay, "under-way"},
    {ActionStatus::Done, "done"},
    {ActionStatus::Dropped, "dropped"},
}};

constexpr Words<Effort, 3> effortWords{{
    {Effort::Small, "small"},
    {Effort::Medium, "medium"},
    {Effort::Large, "large"},
}};

constexpr Words<ActionReason, 6> reasonWords{{
    {ActionReason::Gap, "gap"},
    {ActionReason::WeakLink, "weak-link"},
    {ActionReason::LowScore, "low-score"},
    {ActionReason::CriticalFailure, "critical-failure"},
    {ActionReason::BrokenPromise, "broken-promise"},
    {ActionReason::ByHand, "by-hand"},
}};

constexpr Words<BeforeAfterRow::Change, 6> changeWords{{
    {BeforeAfterRow::Change::Appeared, "appeared"},
    {BeforeAfterRow::Change::Gone, "gone"},
    {BeforeAfterRow::Change::Better, "better"},
    {BeforeAfterRow::Change::Worse, "worse"},
    {BeforeAfterRow::Change::Same, "same"},
    {BeforeAfterRow::Change::Unknown, "unknown"},
}};

} // namespace

std::string_view toWord(Lever lever) {
    return leverWords.word(lever);
}
std::string_view toWord(Direction direction) {
    return directionWords.word(direction);
}
std::string_view toWord(ActionStatus status) {
    return statusWords.word(status);
}
std::string_view toWord(Effort effort) {
    return effortWords.word(effort);
}
std::string_view toWord(ActionReason reason) {
    return reasonWords.word(reason);
}
std::string_view toWord(BeforeAfterRow::Change change) {
    return changeWords.word(change);
}
std::optional<Lever> leverFromWord(std::string_view word) {
    return leverWords.value(word);
}
std::optional<Direction> directionFromWord(std::string_view word) {
    return directionWords.value(word);
}
std::optional<ActionStatus> actionStatusFromWord(std::string_view word) {
    return statusWords.value(word);
}
std::optional<Effort> effortFromWord(std::string_view word) {
    return effortWords.value(word);
}
std::optional<ActionReason> actionReasonFromWord(std::string_view word) {
    return reasonWords.value(word);
}

bool isReactionChanged(const BeforeAfterRow& row) {
    return !row.reactionBefore.empty() && !row.reactionAfter.empty() &&
           row.reactionBefore != row.reactionAfter;
}

} // namespace shopwalker
