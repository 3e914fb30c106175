// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/report/texts.h"

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// At most two decimals, none where they are zero.
std::string numberWords(double number);
/// Points with one decimal at most; a dash where there are none.
std::string pointsWords(const std::optional<double>& points);

/// Why an action is there: its touchpoint, and whom or what its reason names.
std::string reasonWords(const Action& action, const Judgement& judgement, const Touchpoints& touchpoints,
                        const Texts& texts);

/// What an action is about, in the language of the texts: its own title, else its reason and touchpoint.
std::string actionWords(const Action& action, const Judgement& judgement, const Touchpoints& touchpoints,
                        const Texts& texts);

/// The sentences of a judged benchmark: terminal and HTML say the same ones. What it refers to outlives it.
struct JudgementWords {
    const OpenBenchmark& open;
    const Touchpoints& touchpoints;
    const Texts& texts;

    const Comparison& comparison() const { return open.judgement.comparison; }
    /// The text of `judgement.<key>`.
    std::string say(const std::string& key, const Texts::Arguments& arguments = {}) const;
    std::string name(const std::string& touchpoint) const;
    const std::string& company(std::size_t index) const;
    std::string action(const Action& action) const;
    /// Why it is there, where its own title says something else; else empty.
    std::string reason(const Action& action) const;
    /// Seconds in the unit that reads best, everything else in its own.
    std::string measured(double amount, const std::string& unit) const;

    std::string score(std::size_t company) const;
    std::string chain(const JudgedChain& judged) const; ///< where it breaks or ends, and why
    std::string linkName(const ChainLink& link) const;
    /// What the shopper was left with at each link: decision, effects, feeling, obstacle.
    std::vector<std::string> leftWith(const JudgedChain& judged) const;
    std::string chainFigures(const JudgedChain& judged) const;
    std::vector<std::string> unreachable(const JudgedChain& judged) const; ///< titles of links
    std::string lane(const ResponseRace& race, const RaceLane& lane) const;
    std::string promise(const LedgerEntry& entry) const;
    std::string verdict(const LedgerEntry& entry) const; ///< kept, broken, open; of the site met, not found
    std::string standard(const StandardVerdict& verdict) const;
    /// How firm the ranking is, most telling first; not more than `most` sentences.
    std::vector<std::string> tipping(std::size_t most) const;
    /// "Phone: decided, keep"
    std::string decision(const Decision& decision) const;
    /// A small thing that can be done tomorrow; what is only proposed begins with a plus.
    std::string quickWin(const Action& action) const;
    std::string law(const LawWarning& warning) const;
    std::vector<std::string> totals(const BeforeAfter& change) const;
    std::string change(const BeforeAfterRow& row) const;
    /// "reaction to Call: negative → positive"; empty where it has not changed.
    std::string reaction(const BeforeAfterRow& row) const;
    std::string watched(const WatchedChange& change) const;
    std::string due(const Action& action, std::chrono::sys_days today) const;
    std::string recheck(const Action& action) const; ///< empty where nobody will look again

    /// What is not in the figures, or weak: walks left out, too few walks for a difference, gaps to confirm.
    std::vector<std::string> cautions() const;
    /// By whose walks it is judged, where one branch is looked at; else empty.
    std::string location() const;
    /// To whom the own company sells; empty where nobody said.
    std::string customers() const;
    /// How far testers lie apart, where several walked a touchpoint.
    std::vector<std::string> spreads() const;
    /// Where scan and person, or two persons, say the opposite.
    std::vector<std::string> disagreements() const;
};

} // namespace shopwalker
