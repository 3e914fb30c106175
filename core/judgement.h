// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/compare/chains/alignment.h"
#include "core/compare/ranking.h"
#include "core/compare/watch.h"
#include "core/pipeline.h"
#include "core/plan/control.h"
#include "core/types/company_walks.h"
#include "core/types/ledger.h"
#include "core/types/response_race.h"
#include "core/types/workbook.h"

#include <chrono>
#include <optional>
#include <vector>

namespace shopwalker {

/// The scans and walks of one period: what is judged.
struct Round {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
    std::vector<CompanyScan> scans;  ///< own company first; one without pages where nothing was scanned
    std::vector<CompanyWalks> walks; ///< in the order of the scans
};

/// A chain and what is to be read off it.
struct JudgedChain {
    Chain chain;
    ChainVerdict verdict;
    std::optional<std::size_t> weakest; ///< link that decides it
    std::size_t company = 0;            ///< index in Comparison::companies
};

/// Everything that follows from a round and from what persons wrote beside it.
struct Judgement {
    int round = 1;
    Comparison comparison;
    SuggestedWeights suggested;      ///< from the answers about company and market
    Weights weights;                 ///< in force: suggested, with what was set by hand
    std::vector<JudgedChain> chains; ///< own first; of each company walked ones, then those of the workbook
    AlignedChains aligned;           ///< lines in the order of `chains`
    std::vector<ResponseRace> races;
    std::vector<LedgerEntry> ledger;
    std::vector<StandardVerdict> standards; ///< of the own company
    std::vector<std::string> top;
    std::vector<TippingPoint> tippingPoints;
    std::vector<Action> proposals; ///< what could be done, weightiest first
    std::vector<Action> quickWins; ///< of the workbook's actions
    std::vector<LawWarning> laws;
};

/// Judges a round: score → compare → plan. The same input gives the same judgement; `today` decides what is
/// overdue. Walks that do not count yet (score/company_score.h) stay out of the scores, not out of the
/// chains.
Judgement judge(const Round& round, std::string name, const Workbook& workbook, const Knowledge& knowledge,
                std::chrono::sys_days today);

/// The finding, chain and answers of a walk, laid along its checklist. Nothing where the library does not
/// know the checklist.
std::optional<WalkedPath> pathOf(const Walk& walk, const ChecklistLibrary& library,
                                 const std::string& language = "en");

/// What scans of one company found otherwise from round to round, the latest first (R: watch).
struct WatchedChange {
    int round = 1; ///< in which it was noticed
    std::chrono::sys_seconds at{};
    std::size_t company = 0;
    ScanChange change;
};
std::vector<WatchedChange> watchedChanges(std::span<const Round> rounds, const Touchpoints& touchpoints);

} // namespace shopwalker
