// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/labels.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

#include <span>

namespace shopwalker {

/// Whether a page can be believed when it does not show something.
struct PageJudgement {
    PageState state = PageState::Read;
    std::string_view reason; ///< closed list of DESIGN 5; empty when nothing is wrong

    bool operator==(const PageJudgement&) const = default;
};

/// Recognises pages that are not what they seem: drawn by scripts, a challenge or a wall instead of the page,
/// a missing or parked one that answers 200, somebody else's spam. `phrases` are those found in `labels`.
PageJudgement judgePage(const Page& page, const Labels& labels, std::span<const PhraseMatch> phrases,
                        const RuleSet& rules);

} // namespace shopwalker
