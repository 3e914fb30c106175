// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guide_standing.h"

#include "core/plan/control.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr int zonesWanted = 10; // ten are enough to begin with
constexpr int walksWanted = 3;  // a side; one visit is an anecdote
constexpr int roundsWanted = 2; // before and after
constexpr std::array stageIds{"need", "search", "comparison", "decision", "evaluation"};

template<class Values, class Condition>
int countOf(const Values& values, Condition condition) {
    return static_cast<int>(std::count_if(values.begin(), values.end(), condition));
}

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

bool contains(const std::vector<std::string>& list, const std::string& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

class Standing {
public:
    Standing(const Judgement& judgement, const Workbook& workbook, int questions, std::chrono::sys_days today)
        : m_judgement(judgement)
        , m_workbook(workbook)
        , m_questions(questions)
        , m_today(today) {}

    GuideStanding standing() {
        GuideStanding standing;
        for (const auto& facts : {listed(), zones(), order(), state(), tasks(), resources(), carriedOut(),
                                  reassessed(), brokenDown(), goingOn()})
            add(standing, facts);
        const auto open = std::find_if(standing.steps.begin(), standing.steps.end(),
                                       [](const auto& step) { return !step.done(); });
        standing.again = open == standing.steps.end();
        standing.current = !standing.again ? open->number : unknownTouchpoints() > 0 ? 1 : 4;
        for (const auto* stage : stageIds)
            standing.stages.push_back(stageOf(stage));
        return standing;
    }

private:
    using Facts = std::vector<GuideFact>;

    void add(GuideStanding& standing, const Facts& facts) const {
        GuideStep step{.number = static_cast<int>(standing.steps.size()) + 1, .facts = facts};
        step.met = std::all_of(facts.begin(), facts.end(), [](const auto& fact) { return fact.met(); });
        const auto& done = m_workbook.guideDone;
        step.ticked = std::find(done.begin(), done.end(), step.number) != done.end();
        standing.steps.push_back(std::move(step));
    }

    const std::vector<ComparisonRow>& rows() const { return m_judgement.comparison.rows; }

    int unknownTouchpoints() const {
        return countOf(rows(), [](const auto& row) {
            return !row.signal && row.cells.front().finding.presence == Presence::Unknown;
        });
    }

    int running() const { return countOf(m_workbook.actions, isRunning); }
    int kept() const {
        return countOf(m_workbook.actions,
                       [](const auto& action) { return action.status != ActionStatus::Dropped; });
    }

    Facts listed() const {
        const int known = countOf(rows(), [](const auto& row) {
            return !row.signal && std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) {
                return cell.finding.presence == Presence::Present;
            });
        });
        return {{"touchpoints-known", known, 2 * zonesWanted}};
    }

    Facts zones() const { return {{"zones-chosen", static_cast<int>(m_workbook.top.size()), zonesWanted}}; }

    Facts order() const {
        const auto answered = m_workbook.market.size() - (m_workbook.market.contains(themeQuestion) ? 1 : 0);
        return {{"questions-answered", static_cast<int>(answered), m_questions}};
    }

    Facts state() const {
        const auto& comparison = m_judgement.comparison;
        const int assessed = countOf(m_judgement.top, [&](const auto& touchpoint) {
            const auto* score = scoreOf(comparison, 0, touchpoint);
            return score != nullptr && score->points;
        });
        int rivals = 0;
        for (std::size_t company = 1; company < comparison.scores.size(); ++company)
            rivals = std::max(rivals, comparison.scores[company].walks);
        const int own = comparison.scores.empty() ? 0 : comparison.scores.front().walks;
        return {{"zones-assessed", assessed, static_cast<int>(m_judgement.top.size())},
                {"own-walks", own, walksWanted},
                {"rival-walks", rivals, walksWanted}};
    }

    Facts tasks() const {
        const int proposed = countOf(m_judgement.proposals, [&](const auto& proposal) {
            return contains(m_judgement.top, proposal.touchpoint);
        });
        return {{"actions", kept(), 1}, {"proposals-open", proposed, 0, true}};
    }

    Facts resources() const {
        const int owned =
            countOf(m_workbook.actions, [](const auto& one) { return isRunning(one) && !one.owner.empty(); });
        const int dated =
            countOf(m_workbook.actions, [](const auto& one) { return isRunning(one) && one.due; });
        return {{"actions-owned", owned, std::max(running(), kept() > 0 ? 0 : 1)},
                {"actions-dated", dated, std::max(running(), kept() > 0 ? 0 : 1)}};
    }

    Facts carriedOut() const {
        const int overdue =
            countOf(m_workbook.actions, [&](const auto& one) { return isOverdue(one, m_today); });
        return {{"actions-done", kept() - running(), std::max(kept(), 1)},
                {"actions-overdue", overdue, 0, true}};
    }

    Facts reassessed() const { return {{"rounds", m_judgement.round, roundsWanted}}; }

    Facts brokenDown() const {
        const int broken = countOf(m_judgement.top, [&](const auto& touchpoint) {
            return std::any_of(
                m_workbook.branches.begin(), m_workbook.branches.end(),
                [&](const auto& branch) { return branch.parent == "touchpoint." + touchpoint; });
        });
        return {{"zones-broken-down", broken, 1}};
    }

    /// A re-check that lies ahead: the work goes on.
    Facts goingOn() const {
        const int planned = countOf(m_workbook.actions, [&](const auto& one) {
            return isRunning(one) && one.due && *one.due >= m_today && !one.recheck.empty();
        });
        return {{"rechecks-planned", planned, 1}};
    }

    StageStanding stageOf(const char* stage) const {
        StageStanding standing{.stage = stage};
        std::vector<int> rivals(m_judgement.comparison.companies.size(), 0);
        for (const auto& row : rows()) {
            if (row.signal || row.stage != stage)
                continue;
            ++standing.total;
            const auto own = row.cells.front().finding.presence;
            standing.known += own == Presence::Present || own == Presence::Absent;
            for (std::size_t company = 0; company < row.cells.size(); ++company)
                rivals[company] += row.cells[company].finding.presence == Presence::Present;
        }
        if (!rivals.empty()) {
            standing.present = rivals.front();
            rivals.front() = 0;
            standing.bestRival = *std::max_element(rivals.begin(), rivals.end());
        }
        return standing;
    }

    const Judgement& m_judgement;
    const Workbook& m_workbook;
    int m_questions;
    std::chrono::sys_days m_today;
};

} // namespace

GuideStanding guideStanding(const Judgement& judgement, const Workbook& workbook, int questions,
                            std::chrono::sys_days today) {
    return Standing(judgement, workbook, questions, today).standing();
}

} // namespace shopwalker
