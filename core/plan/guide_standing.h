// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/types/benchmark/workbook.h"

#include <chrono>
#include <string>
#include <vector>

namespace shopwalker {

/// Something that can be counted about a step of the guide: so many of so many.
struct GuideFact {
    /// 1 `touchpoints-known`; 2 `zones-chosen`; 3 `questions-answered`; 4 `zones-assessed` `own-walks`
    /// `rival-walks`; 5 `actions` `proposals-open`; 6 `actions-owned` `actions-dated`; 7 `actions-done`
    /// `actions-overdue`; 8 `rounds`; 9 `zones-broken-down`; 10 `rechecks-planned`
    std::string id;
    int count = 0;
    int wanted = 0;
    bool atMost = false; ///< the count must not exceed what is wanted; else it must reach it

    bool met() const { return atMost ? count <= wanted : count >= wanted; }

    bool operator==(const GuideFact&) const = default;
};

/// One of the ten steps.
struct GuideStep {
    int number = 1;
    std::vector<GuideFact> facts;
    bool met = false;    ///< the benchmark shows that it was done
    bool ticked = false; ///< a person says so

    bool done() const { return met || ticked; }
    bool operator==(const GuideStep&) const = default;
};

/// How well the own company is present at a stage.
struct StageStanding {
    std::string stage;
    int present = 0;
    int known = 0;
    int total = 0;
    int bestRival = 0; ///< touchpoints of the rival that has most there

    bool operator==(const StageStanding&) const = default;
};

/// Where a benchmark stands in the guide, as facts.
struct GuideStanding {
    std::vector<GuideStep> steps;
    int current = 1;    ///< the first that is not done; after the tenth the one that it leads back to (R-151)
    bool again = false; ///< all ten are done: the next round begins
    std::vector<StageStanding> stages;

    bool operator==(const GuideStanding&) const = default;
};

/// The question about the theme of the firm comes on top of the four, price and complexity: the guide
/// does not wait for it.
inline constexpr std::string_view themeQuestion = "theme";

/// Looks at what was judged and written. From step 10 the way leads to step 1 where touchpoints are not known
/// yet, else to step 4. `questions` are those about company and market (importance.json), without the theme.
GuideStanding guideStanding(const Judgement& judgement, const Workbook& workbook, int questions,
                            std::chrono::sys_days today);

} // namespace shopwalker
