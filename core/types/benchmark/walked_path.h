// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// A question as it was met on a walk: shown by its conditions, and answered or not.
struct AskedQuestion {
    Question question;
    std::optional<Answer> answer; ///< the one that counts: the last that was given

    bool operator==(const AskedQuestion&) const = default;
};

/// One step of a walk, or one repeat of it.
struct WalkedStep {
    std::string id;
    std::string title;
    std::string touchpoint; ///< id of the catalogue, else `checklist#step`: never empty
    std::string stage;
    std::string channel;
    int repeat = 0;
    std::vector<AskedQuestion> asked; ///< in the order of the checklist, hidden ones left out

    bool operator==(const WalkedStep&) const = default;
};

/// A walk laid along its checklist: what scores, chains, races and ledgers read.
struct WalkedPath {
    Walk walk; ///< its head, re-ratings and moments; the answers stand in the steps
    std::string title;
    std::vector<WalkedStep> steps;
    std::optional<Moment> begun; ///< when the first answer was given

    bool operator==(const WalkedPath&) const = default;
};

} // namespace shopwalker
