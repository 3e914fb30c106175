// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// How several walks' points for one touchpoint lie apart: shown beside the mean, never left out.
struct Spread {
    int walks = 0;
    double mean = 0;
    double least = 0;
    double most = 0;
    double deviation = 0; ///< of the sample (n − 1); 0 for a single walk

    bool operator==(const Spread&) const = default;
};

/// How often two testers of the same place answered a question alike.
struct Agreement {
    int pairs = 0;
    int alike = 0;

    std::optional<double> share() const {
        return pairs == 0 ? std::nullopt : std::optional(static_cast<double>(alike) / pairs);
    }
    bool operator==(const Agreement&) const = default;
};

/// A critical question that earned nothing. Shown beside the number, not hidden in it.
struct CriticalFailure {
    std::string walk;
    std::string question; ///< `step.question`
    std::string label;

    bool operator==(const CriticalFailure&) const = default;
};

/// What the company promises itself for one question: 3 rings, 5 minutes, 80 points.
struct Standard {
    std::string checklist;
    std::string question; ///< `step.question`
    double limit = 0;     ///< in the unit of the question's target; points for questions without one
    bool atMost = true;   ///< the measure must not exceed the limit; else it must reach it
    std::string unit;     ///< of the target; empty for points

    bool operator==(const Standard&) const = default;
};

/// One answer held against a standard.
struct StandardVerdict {
    Standard standard;
    std::string walk;
    std::string label;
    double value = 0; ///< in the standard's unit
    bool passed = false;

    bool operator==(const StandardVerdict&) const = default;
};

/// The points of one touchpoint of one company.
struct TouchpointScore {
    std::string touchpoint;
    std::string stage;
    std::string channel;
    std::optional<double> points;   ///< 0–100; none: not known, and in no mean
    bool presenceOnly = false;      ///< rests on presence alone: 100 present, 0 absent
    Spread spread;                  ///< of the walks; walks = 0 where the score rests on presence
    std::vector<double> walkPoints; ///< of each walk, in the order of the walks
    Agreement agreement;
    std::vector<CriticalFailure> failures;
    std::string reaction; ///< the middle one of the walks', of two the worse; empty where nobody had one

    bool operator==(const TouchpointScore&) const = default;
};

/// The points of a stage, a channel or a whole company: importance-weighted mean of its known touchpoints.
struct GroupScore {
    std::string id;               ///< of the stage or channel; empty for the company
    std::optional<double> points; ///< none: nothing of it is known
    int known = 0;
    int total = 0; ///< touchpoints that apply
    int presenceOnly = 0;
    int failures = 0; ///< critical ones

    bool operator==(const GroupScore&) const = default;
};

/// Everything a company scored.
struct CompanyScore {
    std::vector<TouchpointScore> touchpoints;
    std::vector<GroupScore> stages;   ///< in the order of the stages
    std::vector<GroupScore> channels; ///< in the order in which the touchpoints name them
    GroupScore total;
    int walks = 0; ///< that count

    bool operator==(const CompanyScore&) const = default;
};

/// Whether two sides differ, judged by the points of their walks.
enum class DifferenceVerdict { TooFewWalks, NoDifference, Better, Worse };

struct Difference {
    DifferenceVerdict verdict = DifferenceVerdict::TooFewWalks;
    double mean = 0; ///< first side minus second, in points
    double low = 0;  ///< 95 % interval; equal to mean where there were too few walks
    double high = 0;

    bool operator==(const Difference&) const = default;
};

} // namespace shopwalker
