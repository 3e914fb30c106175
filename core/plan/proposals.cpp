// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/proposals.h"

#include "core/compare/chains/chain.h"

namespace shopwalker {

namespace {

const ComparisonRow* rowOf(const Comparison& comparison, const std::string& touchpoint) {
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint)
            return &row;
    return nullptr;
}

class Proposals {
public:
    Proposals(const Comparison& comparison, const PlanRules& rules, std::span<const Action> plan,
              std::span<const Decision> decided)
        : m_comparison(comparison)
        , m_rules(rules) {
        for (const auto& action : plan)
            if (action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay)
                m_managed.push_back(action.touchpoint);
        for (const auto& decision : decided)
            m_managed.push_back(decision.touchpoint);
    }

    void addGaps() {
        for (const auto& row : m_comparison.rows) {
            if (row.cells.empty() || !row.cells.front().gap)
                continue;
            std::string rivals;
            for (std::size_t rival = 1; rival < row.cells.size(); ++rival)
                if (row.cells[rival].finding.presence == Presence::Present)
                    rivals += (rivals.empty() ? "" : ", ") + m_comparison.companies[rival].company.name;
            add(row.touchpoint, ActionReason::Gap, rivals);
        }
    }

    void addFailures() {
        if (m_comparison.scores.empty())
            return;
        for (const auto& score : m_comparison.scores.front().touchpoints)
            if (!score.failures.empty())
                add(score.touchpoint, ActionReason::CriticalFailure, score.failures.front().label);
    }

    void addLinks(std::span<const Chain> chains) {
        for (const auto& chain : chains) {
            const auto weakest = weakestLink(
                chain, m_comparison.scores.empty() ? CompanyScore{} : m_comparison.scores.front());
            if (!weakest)
                continue;
            const auto& link = chain.links[*weakest];
            const auto* score = scoreOf(m_comparison, 0, link.touchpoint);
            const bool weak = score != nullptr && score->points && *score->points < m_rules.weakPoints;
            if (breaks(link) || weak)
                add(link.touchpoint, ActionReason::WeakLink, chain.name);
        }
    }

    void addPromises(std::span<const LedgerEntry> ledger) {
        for (const auto& entry : ledger)
            if (entry.company == 0 && entry.verdict == PromiseVerdict::Broken)
                add(entry.touchpoint, ActionReason::BrokenPromise, entry.promise);
    }

    void addWeak() {
        for (const auto& row : m_comparison.rows) {
            const auto* score = row.signal ? nullptr : scoreOf(m_comparison, 0, row.touchpoint);
            if (score == nullptr || !score->points || score->presenceOnly)
                continue;
            const bool worse = row.quality && row.quality->difference.verdict == DifferenceVerdict::Worse;
            if (worse || *score->points < m_rules.weakPoints)
                add(row.touchpoint, ActionReason::LowScore,
                    row.quality && row.quality->points < 0
                        ? m_comparison.companies[row.quality->rival].company.name
                        : std::string());
        }
    }

    std::vector<Action> sorted() {
        std::stable_sort(m_actions.begin(), m_actions.end(), [this](const auto& one, const auto& other) {
            return weightOf(one) > weightOf(other);
        });
        return std::move(m_actions);
    }

private:
    double weightOf(const Action& action) const {
        const auto* row = rowOf(m_comparison, action.touchpoint);
        return row == nullptr ? 1 : row->weight;
    }

    Lever leverFor(ActionReason reason, const std::string& channel) const {
        const auto byChannel = m_rules.leverOfChannel.find(channel);
        if (reason != ActionReason::Gap && byChannel != m_rules.leverOfChannel.end())
            return byChannel->second;
        const auto byReason = m_rules.leverOfReason.find(toWord(reason));
        return byReason == m_rules.leverOfReason.end() ? Lever::Processes : byReason->second;
    }

    void add(const std::string& touchpoint, ActionReason reason, std::string detail) {
        if (std::find(m_managed.begin(), m_managed.end(), touchpoint) != m_managed.end())
            return;
        m_managed.push_back(touchpoint);
        const auto* row = rowOf(m_comparison, touchpoint);
        const auto effort = m_rules.effortOfTouchpoint.find(touchpoint);
        m_actions.push_back(
            {.touchpoint = touchpoint,
             .reason = reason,
             .detail = std::move(detail),
             .lever = leverFor(reason, row == nullptr ? std::string() : row->channel),
             .direction = reason == ActionReason::Gap || reason == ActionReason::WeakLink ? Direction::Change
                                                                                          : Direction::Adjust,
             .effort = effort == m_rules.effortOfTouchpoint.end() ? Effort::Medium : effort->second,
             .recheck = reason == ActionReason::Gap ? "scan" : std::string()});
    }

    const Comparison& m_comparison;
    const PlanRules& m_rules;
    std::vector<std::string> m_managed; ///< or decided, or proposed already
    std::vector<Action> m_actions;
};

} // namespace

std::vector<Action> proposals(const Comparison& comparison, std::span<const Chain> ownChains,
                              std::span<const LedgerEntry> ledger, std::span<const Action> plan,
                              std::span<const Decision> decided, const PlanRules& rules) {
    Proposals found(comparison, rules, plan, decided);
    found.addGaps();
    found.addFailures();
    found.addLinks(ownChains);
    found.addPromises(ledger);
    found.addWeak();
    return found.sorted();
}

Action taken(Action proposal, std::string id, std::chrono::sys_seconds now) {
    proposal.id = std::move(id);
    proposal.createdAt = now;
    return proposal;
}

} // namespace shopwalker
