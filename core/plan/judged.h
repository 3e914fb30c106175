// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/chains/alignment.h"
#include "core/compare/ranking.h"
#include "core/compare/times/response_race.h"
#include "core/compare/watch.h"
#include "core/plan/control.h"
#include "core/types/benchmark/company_walks.h"
#include "core/types/benchmark/ledger.h"
#include "core/types/benchmark/response_race.h"
#include "core/types/benchmark/workbook.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shopwalker {

/// A walk that speaks no more, because its checklist is not here. It stays in the store.
struct UnreadWalk {
    std::string walk;
    std::string checklist;
    std::size_t company = 0; ///< index in Round::scans
};

/// The scans and walks of one period: what is judged.
struct Round {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
    std::vector<CompanyScan> scans;     ///< own company first; one without pages where nothing was scanned
    std::vector<CompanyWalks> walks;    ///< in the order of the scans
    std::vector<UnreadWalk> unread;     ///< left out of everything, and said so
    std::vector<std::string> locations; ///< branches that its walks name, in the order of their letters
    std::string location;               ///< the one that is looked at; empty: every one
    std::set<std::size_t> there; ///< companies that were walked there: only those walks of theirs count
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
    SuggestedWeights suggested;       ///< from the answers about company and market
    Weights weights;                  ///< in force: suggested, with what was set by hand
    std::vector<JudgedChain> chains;  ///< own first; of each company walked ones, then those of the workbook
    AlignedChains aligned;            ///< lines in the order of `chains`
    std::vector<CompanyClock> clocks; ///< in the order of the companies
    std::vector<ResponseRace> races;
    std::vector<LedgerEntry> ledger;
    std::vector<StandardVerdict> standards; ///< of the own company
    std::vector<std::string> top;
    std::vector<TippingPoint> tippingPoints;
    std::vector<Decision> decided; ///< of touchpoints about which nothing is to be done
    std::vector<Action> proposals; ///< what could be done, weightiest first
    std::vector<Action> quickWins; ///< of the workbook's actions, and of the proposals
    std::vector<LawWarning> laws;
};

/// What scans of one company found otherwise from round to round, the latest first.
struct WatchedChange {
    int round = 1; ///< in which it was noticed
    std::chrono::sys_seconds at{};
    std::size_t company = 0;
    ScanChange change;
};

/// One round of a benchmark as lists show it.
struct RoundHead {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
};

/// The benchmark that is looked at: one round of it, what persons wrote, and what follows from both.
struct OpenBenchmark {
    std::int64_t id = 0;
    std::string name;
    std::vector<RoundHead> rounds; ///< oldest first
    Round round;                   ///< the one that is judged
    Workbook workbook;
    Judgement judgement;
    std::optional<BeforeAfter> beforeAfter; ///< from the round before this one
    std::vector<WatchedChange> watched;     ///< latest first
};

} // namespace shopwalker
