// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/importance.h"
#include "core/types/benchmark/plan.h"
#include "core/types/benchmark/score.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// What follows a chain.
struct Continuation {
    std::string next; ///< id of the chain that is started
    bool startsByItself = false;

    bool operator==(const Continuation&) const = default;
};

/// What persons note about a touchpoint of the own company beside walks and scans.
struct TouchpointNote {
    std::string touchpoint;
    std::string sells;                  ///< idea, need, product … that it sells (R-063, R-201)
    std::optional<bool> branded;        ///< the client takes something away that carries the brand (R-202)
    std::optional<bool> automated;      ///< no employee is needed (R-156)
    bool momentOfTruth = false;         ///< (R-002)
    std::optional<Direction> direction; ///< keep, adjust, change (R-174)
    std::string text;

    bool operator==(const TouchpointNote&) const = default;
};

/// Something worth adopting, seen at a rival, a leader of the segment, in another country or field.
struct PracticeNote {
    std::string id;         ///< a UUID
    std::string touchpoint; ///< may be empty
    std::string seenAt;     ///< where: a company, field or country
    std::string text;
    std::chrono::sys_seconds at{};

    bool operator==(const PracticeNote&) const = default;
};

/// Whom the company wants to reach. Every field is in a person's words and may be empty.
struct Persona {
    std::string id; ///< a UUID
    std::string name;
    std::string age;
    std::string place;
    std::string gender;
    std::string behaviour; ///< how they buy
    std::string interests;
    std::string needs;
    std::string knownFrom; ///< survey, analytics, CRM …

    bool operator==(const Persona&) const = default;
};

/// A customer who left, and why.
struct Departure {
    std::string id; ///< a UUID
    std::string reason;
    std::string touchpoint; ///< where it went wrong; may be empty
    std::chrono::sys_seconds at{};

    bool operator==(const Departure&) const = default;
};

/// One branch of the mind map: company → object → touchpoint → sub-point, as deep as wanted.
struct MapBranch {
    std::string id;
    std::string parent; ///< id of another branch, or of one that the benchmark gives: `company`,
                        ///< `object.<object>`, `touchpoint.<touchpoint>`
    std::string title;
    int position = 0; ///< among its siblings

    bool operator==(const MapBranch&) const = default;
};

/// What persons write into a benchmark beside its walks and scans. Everything in it is optional; an empty
/// workbook is what a benchmark begins with.
struct Workbook {
    MarketAnswers market;            ///< the four questions, price and complexity
    std::string customers;           ///< `b2b`, `b2c`, `both`; empty: not said (R-192)
    Weights weights;                 ///< set by hand; they replace the suggested ones
    std::vector<std::string> top;    ///< dragged into an order (R-107)
    std::vector<Standard> standards; ///< the own ones (R-093)
    std::vector<Chain> chains;       ///< drawn by hand or taken from templates
    std::map<std::string, Continuation, std::less<>> continuations; ///< by chain id
    std::map<std::string, std::string, std::less<>>
        timeZones; ///< IANA name by company; else the shopper's own offset counts
    std::map<std::string, std::string, std::less<>>
        hours; ///< by company, as `Mo-Fr 09:00-18:00; Sa,Su off`; else those that the site states
    std::vector<Action> actions; ///< in the order they were made
    std::vector<TouchpointNote> touchpointNotes;
    std::vector<PracticeNote> practices;
    std::vector<Persona> personas;
    std::vector<Departure> departures;
    std::vector<MapBranch> branches;
    std::map<std::string, std::string, std::less<>> mapAnswers; ///< the seven questions: `1` … `7` (R-160)
    std::vector<int> guideDone; ///< of the ten steps (R-150), those that a person ticked off

    bool operator==(const Workbook&) const = default;
};

} // namespace shopwalker
