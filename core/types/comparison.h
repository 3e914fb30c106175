// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/importance.h"
#include "core/types/benchmark/score.h"
#include "core/types/company.h"

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// One touchpoint of one company in the matrix: the finding that counts, and beside it all others.
struct ComparisonCell {
    Finding finding;             ///< a person's where there is one, else the scan's
    std::vector<Finding> others; ///< what the other source, or earlier walks, said: kept, and never counted
    bool disagrees = false;      ///< one of the others knows the opposite
    bool gap = false;            ///< the own company lacks it and a rival has it (on the own company's cell)
    bool advantage = false; ///< the own company has it and no rival is known to (on the own company's cell)
    bool toConfirm = false; ///< rests on a scan's `absent` alone: a person should look

    bool operator==(const ComparisonCell&) const = default;
};

/// How the own company's points for a touchpoint stand to those of the best rival.
struct QualityGap {
    std::size_t rival = 0; ///< index in Comparison::companies
    double points = 0;     ///< own minus rival's; negative: the rival is better
    Difference difference; ///< by the walks of both

    bool operator==(const QualityGap&) const = default;
};

struct ComparisonRow {
    std::string touchpoint; ///< id of the catalogue, `checklist#step` of a walk, or `checklist#line`
    std::string title;      ///< of a step or line that is no touchpoint of the catalogue; else empty
    std::string stage;
    std::string channel;
    bool signal = false;               ///< signals are never gaps and stay out of coverage
    double weight = 1;                 ///< its importance
    std::optional<QualityGap> quality; ///< where own company and a rival both have points from walks
    std::vector<ComparisonCell> cells; ///< in the order of Comparison::companies

    bool operator==(const ComparisonRow&) const = default;
};

/// How much of the catalogue is known of a company ("coverage 34 of 41") and what was found.
struct Coverage {
    int known = 0;
    int total = 0;
    int present = 0;

    bool operator==(const Coverage&) const = default;
};

/// Own company beside its rivals, touchpoint by touchpoint: what matrix, reports and app show.
struct Comparison {
    std::string name;
    std::vector<CompanyScan> companies; ///< own first
    std::vector<Coverage> coverage;     ///< in the order of companies
    std::vector<CompanyScore>
        scores; ///< in the order of companies; touchpoints in that of the rows, signals left out
    std::vector<ComparisonRow> rows; ///< in the order of the catalogue, then of the walks
    std::chrono::sys_seconds createdAt{};

    bool operator==(const Comparison&) const = default;
};

/// The score of a touchpoint of a company, or null: for signals, and where the comparison has no such row.
inline const TouchpointScore* scoreOf(const Comparison& comparison, std::size_t company,
                                      std::string_view touchpoint) {
    if (company >= comparison.scores.size())
        return nullptr;
    for (const auto& score : comparison.scores[company].touchpoints)
        if (score.touchpoint == touchpoint)
            return &score;
    return nullptr;
}

} // namespace shopwalker
