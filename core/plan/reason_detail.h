// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"

#include <string>
#include <vector>

namespace shopwalker {

/// What Action::detail says: whom or what it names, or words of its own. Both are empty where it is.
struct ReasonDetail {
    std::vector<std::string> names; ///< of a gap and of few points the companies, of a weak link its chain
    std::string text;

    bool operator==(const ReasonDetail&) const = default;
};

/// Names are those that the benchmark knows; a chain that was renamed since, or a sentence that somebody
/// wrote, is text. So is every failed question and every broken promise.
ReasonDetail detailOf(const Action& action, const Judgement& judgement);

} // namespace shopwalker
