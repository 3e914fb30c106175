// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/judgement.h"

#include "core/benchmark/company_clock.h"
#include "core/benchmark/watch_companies.h"
#include "core/checklist/walk/walked_path.h"
#include "core/compare/chains/chain.h"
#include "core/compare/compare.h"
#include "core/compare/ledger.h"
#include "core/plan/proposals.h"
#include "core/score/company_score.h"
#include "core/score/importance.h"
#include "core/score/standards.h"
#include "core/text/fold.h"

#include <map>

namespace shopwalker {

namespace {

bool allCount(const Round& round) {
    for (const auto& company : round.walks)
        for (const auto& path : company.paths)
            if (!counts(path.walk))
                return false;
    return true;
}

/// The walks that count.
std::vector<CompanyWalks> countedWalks(const Round& round) {
    auto walks = round.walks;
    for (auto& company : walks)
        std::erase_if(company.paths, [](const WalkedPath& path) { return !counts(path.walk); });
    return walks;
}

/// A continuation is noted for one walk, or for all walks of its checklist.
void continueChain(Chain& chain, const std::string& checklist, const Workbook& workbook) {
    auto found = workbook.continuations.find(chain.id);
    if (found == workbook.continuations.end() && !checklist.empty())
        found = workbook.continuations.find(checklist);
    if (found == workbook.continuations.end())
        return;
    chain.next = found->second.next;
    chain.startsByItself = found->second.startsByItself;
}

/// Chains drawn by hand belong to the company whose name they bear, those without a name to the own one.
bool belongsTo(const Chain& chain, const Company& company) {
    return chain.company.empty() ? company.own : fold(chain.company) == fold(company.name);
}

JudgedChain judged(Chain chain, std::size_t company, const Comparison& comparison) {
    JudgedChain result{.chain = std::move(chain), .verdict = {}, .company = company};
    result.verdict = verdictOn(result.chain);
    result.weakest = weakestLink(result.chain, comparison.scores[company]);
    return result;
}

std::vector<JudgedChain> chainsOf(const Round& round, const Workbook& workbook, const Comparison& comparison,
                                  const ChainRules& rules) {
    std::vector<JudgedChain> chains;
    for (std::size_t company = 0; company < comparison.companies.size(); ++company) {
        if (company < round.walks.size())
            for (const auto& path : round.walks[company].paths) {
                auto chain = chainOf(path, rules);
                continueChain(chain, path.walk.checklist, workbook);
                if (company == 0)
                    applyNotes(chain, workbook.touchpointNotes);
                chains.push_back(judged(std::move(chain), company, comparison));
            }
        for (auto chain : workbook.chains)
            if (belongsTo(chain, comparison.companies[company].company)) {
                continueChain(chain, {}, workbook);
                if (company == 0)
                    applyNotes(chain, workbook.touchpointNotes);
                chains.push_back(judged(std::move(chain), company, comparison));
            }
    }
    return chains;
}

/// Those that a plan must answer to: a walk that is under way has not met its end yet.
std::vector<Chain> settledOwnChains(const Round& round, const std::vector<JudgedChain>& chains) {
    const auto counted = [&](const Chain& chain) {
        return chain.origin != ChainOrigin::Walk ||
               std::any_of(round.walks.front().paths.begin(), round.walks.front().paths.end(),
                           [&](const auto& path) { return path.walk.id == chain.id && counts(path.walk); });
    };
    std::vector<Chain> own;
    for (const auto& [chain, verdict, weakest, company] : chains)
        if (company == 0 && counted(chain))
            own.push_back(chain);
    return own;
}

std::vector<CompanyClock> clocksOf(const Comparison& comparison, const Workbook& workbook,
                                   const Places& places) {
    std::vector<CompanyClock> clocks;
    const auto said = [](const auto& texts, const std::string& company) {
        const auto text = texts.find(company);
        return text == texts.end() ? std::string() : text->second;
    };
    for (const auto& scan : comparison.companies) {
        const auto& name = scan.company.name;
        clocks.push_back(clockOf(scan, {said(workbook.timeZones, name), said(workbook.hours, name)}, places));
    }
    return clocks;
}

AlignedChains alignedOf(const std::vector<JudgedChain>& chains) {
    std::vector<Chain> lines;
    for (const auto& chain : chains)
        lines.push_back(chain.chain);
    return aligned(lines);
}

} // namespace

Judgement judge(const Round& round, std::string name, const Workbook& workbook, const Knowledge& knowledge,
                std::chrono::sys_days today) {
    Judgement judgement{.round = round.number};
    // Walks are large: they are copied only where some of them do not count.
    const auto some = allCount(round) ? std::vector<CompanyWalks>() : countedWalks(round);
    const auto& walks = some.empty() ? round.walks : some;
    judgement.suggested = suggestWeights(knowledge.importance, workbook.market);
    judgement.weights = withOverrides(judgement.suggested.weights, workbook.weights);
    judgement.comparison = compare(round.scans, knowledge.touchpoints, std::move(name), round.startedAt,
                                   walks, judgement.weights);
    const auto& comparison = judgement.comparison;
    if (comparison.companies.empty())
        return judgement;
    judgement.chains = chainsOf(round, workbook, comparison, knowledge.chains);
    judgement.aligned = alignedOf(judgement.chains);
    judgement.clocks = clocksOf(comparison, workbook, knowledge.rules->places);
    judgement.races = responseRaces(walks, judgement.clocks);
    judgement.ledger = promiseLedger(comparison, walks);
    if (!walks.empty())
        judgement.standards = verdicts(walks.front().paths, workbook.standards);
    judgement.top = topTouchpoints(comparison, workbook.top);
    judgement.tippingPoints = tippingPoints(comparison, judgement.weights);
    const auto ownChains =
        round.walks.empty() ? std::vector<Chain>() : settledOwnChains(round, judgement.chains);
    judgement.decided = decisions(workbook.actions, workbook.touchpointNotes, round.startedAt);
    judgement.proposals = proposals(comparison, ownChains, judgement.ledger, workbook.actions,
                                    judgement.decided, knowledge.plan);
    judgement.quickWins = quickWins(workbook.actions, judgement.proposals, comparison);
    judgement.laws = lawWarnings(comparison, ownChains, workbook.actions, judgement.decided, knowledge.chains,
                                 knowledge.plan, today);
    return judgement;
}

std::optional<WalkedPath> pathOf(const Walk& walk, const ChecklistLibrary& library,
                                 const std::string& language) {
    const auto checklist = library.find(walk.checklist, language);
    return checklist ? std::optional(layAlong(*checklist, walk)) : std::nullopt;
}

std::vector<WatchedChange> watchedChanges(std::span<const Round> rounds, const Touchpoints& touchpoints) {
    std::vector<WatchedChange> changes;
    std::vector<CompanyWatch> watches;
    for (const auto& round : rounds) {
        while (watches.size() < round.scans.size())
            watches.emplace_back(touchpoints);
        for (std::size_t company = 0; company < round.scans.size(); ++company) {
            const auto& scan = round.scans[company];
            const auto at = scan.finishedAt == std::chrono::sys_seconds{} ? round.startedAt : scan.finishedAt;
            for (auto& change : watches[company].take(scan.findings))
                changes.push_back({round.number, at, company, std::move(change)});
        }
    }
    sortLatestFirst(changes);
    return changes;
}

} // namespace shopwalker
