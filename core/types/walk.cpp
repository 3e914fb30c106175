// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/walk.h"

#include "core/types/words.h"

namespace shopwalker {

namespace {

constexpr Words<WalkState, 6> stateWords{{
    {WalkState::Planned, "planned"},
    {WalkState::UnderWay, "under-way"},
    {WalkState::WaitingForReplies, "waiting-for-replies"},
    {WalkState::Done, "done"},
    {WalkState::Accepted, "accepted"},
    {WalkState::RevisionAsked, "revision-asked"},
}};

constexpr Words<WalkMethod, 3> methodWords{{
    {WalkMethod::OwnPath, "own-path"},
    {WalkMethod::CompetitorPath, "competitor-path"},
    {WalkMethod::OwnFunnel, "own-funnel"},
}};

} // namespace

std::string_view toWord(WalkState state) {
    return stateWords.word(state);
}

std::string_view toWord(WalkMethod method) {
    return methodWords.word(method);
}

std::optional<WalkState> walkStateFromWord(std::string_view word) {
    return stateWords.value(word);
}

std::optional<WalkMethod> walkMethodFromWord(std::string_view word) {
    return methodWords.value(word);
}

} // namespace shopwalker
