// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/judgement.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

constexpr unsigned benchmarks = 1000;
constexpr std::chrono::sys_days today{std::chrono::days(20000)};
const char* const reactions[] = {"positive", "neutral", "negative"};

struct Made {
    Round round;
    Workbook workbook;
};

/// Two to four companies over touchpoints of the catalogue and steps of a checklist, scanned and walked at
/// random.
class Maker {
public:
    Maker(unsigned seed, const Knowledge& knowledge)
        : m_random(seed) {
        for (const auto& touchpoint : knowledge.touchpoints)
            if (touchpoint.detect && !touchpoint.signal)
                m_touchpoints.push_back(touchpoint);
        m_knowledge = &knowledge;
    }

    Made make() {
        Made made;
        made.round.startedAt = today;
        for (int company = number(2, 4); company > 0; --company) {
            const auto index = made.round.scans.size();
            CompanyScan scan{.company = {.name = "C" + std::to_string(index), .own = index == 0}};
            for (const auto& touchpoint : m_touchpoints)
                if (number(0, 4) > 0)
                    scan.findings.push_back(
                        {.touchpoint = touchpoint.id, .presence = Presence(number(0, 2))});
            made.round.scans.push_back(std::move(scan));
            made.round.walks.push_back(walks(index));
        }
        made.workbook = workbook();
        return made;
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    CompanyWalks walks(std::size_t company) {
        CompanyWalks walks;
        for (int count = number(0, 3); count > 0; --count) {
            std::vector<WalkedStep> steps;
            for (int index = 0, last = number(0, 5); index < last; ++index) {
                const auto& touchpoint = m_touchpoints[static_cast<std::size_t>(number(0, 7))];
                auto made = number(0, 3) == 0 ? step("test/walk#own", "decision", "office", {})
                                              : step(touchpoint.id, touchpoint.stage, touchpoint.channel, {});
                made.id = "s" + std::to_string(index);
                if (number(0, 2) > 0)
                    made.asked.push_back(reaction(reactions[number(0, 2)]));
                if (number(0, 1) > 0)
                    made.asked.push_back(yesNo("q", number(0, 1) ? "yes" : "no", number(0, 3), true));
                steps.push_back(std::move(made));
            }
            auto path = walked("w" + std::to_string(company) + std::to_string(count), "t", std::move(steps));
            path.walk.state = WalkState(number(0, 5));
            if (number(0, 1) > 0)
                path.walk.reratings.push_back({.step = "s0", .reaction = reactions[number(0, 2)]});
            walks.paths.push_back(std::move(path));
        }
        for (int count = number(0, 4); count > 0; --count)
            walks.findings.push_back({.touchpoint = m_touchpoints[static_cast<std::size_t>(number(0, 7))].id,
                                      .presence = Presence(number(0, 3)),
                                      .source = FindingSource::Walk});
        return walks;
    }

    Workbook workbook() {
        Workbook workbook;
        for (const auto& [question, answers] : m_knowledge->importance.questions)
            if (number(0, 1) > 0)
                workbook.market[question] =
                    answers[static_cast<std::size_t>(number(0, static_cast<int>(answers.size()) - 1))];
        for (const auto* stage : {"search", "decision"})
            if (number(0, 2) == 0)
                workbook.weights.stages[stage] = number(0, 8) / 2.0;
        if (number(0, 1) > 0)
            workbook.weights.touchpoints[m_touchpoints[3].id] = number(0, 8) / 2.0;
        for (int count = number(0, 3); count > 0; --count)
            workbook.actions.push_back(
                {.id = std::to_string(count),
                 .touchpoint = m_touchpoints[static_cast<std::size_t>(number(0, 9))].id,
                 .effort = Effort(number(0, 2)),
                 .due = today + std::chrono::days(number(-3, 3)),
                 .status = ActionStatus(number(0, 3))});
        return workbook;
    }

    std::mt19937 m_random;
    Touchpoints m_touchpoints;
    const Knowledge* m_knowledge = nullptr;
};

/// Everything once more on a way of its own: flat loops over what went in, no function of the product.
class SecondOpinion {
public:
    SecondOpinion(const Made& made, const Knowledge& knowledge)
        : m_made(made)
        , m_knowledge(knowledge) {}

    std::size_t companies() const { return m_made.round.scans.size(); }

    long double weight(const std::string& id, const std::string& stage, const std::string& channel) const {
        const auto& manual = m_made.workbook.weights;
        if (manual.touchpoints.contains(id))
            return manual.touchpoints.at(id);
        long double weight = 1;
        bool stageSet = false;
        if (manual.stages.contains(stage)) {
            weight *= manual.stages.at(stage);
            stageSet = true;
        }
        for (const auto& rule : m_knowledge.importance.rules) {
            const auto answer = m_made.workbook.market.find(rule.question);
            if (answer == m_made.workbook.market.end() || answer->second != rule.answer)
                continue;
            if (!stageSet && rule.stages.contains(stage))
                weight *= rule.stages.at(stage);
            if (rule.channels.contains(channel))
                weight *= rule.channels.at(channel);
        }
        return weight;
    }

    /// A person's last word, else the scan's.
    Presence presence(std::size_t company, const std::string& id) const {
        const auto& findings = m_made.round.walks[company].findings;
        for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding)
            if (finding->touchpoint == id && finding->presence != Presence::Unknown)
                return finding->presence;
        for (const auto& finding : m_made.round.scans[company].findings)
            if (finding.touchpoint == id)
                return finding.presence;
        if (id.find('#') != std::string::npos && !walkMeans(company, id, true).empty())
            return Presence::Present;
        return Presence::Unknown;
    }

    std::optional<long double> points(std::size_t company, const std::string& id) const {
        const auto means = walkMeans(company, id, false);
        if (!means.empty()) {
            long double sum = 0;
            for (const auto mean : means)
                sum += mean;
            return sum / static_cast<long double>(means.size());
        }
        const auto known = presence(company, id);
        if (known == Presence::Present)
            return 100;
        return known == Presence::Absent ? std::optional<long double>(0) : std::nullopt;
    }

    std::optional<long double> total(std::size_t company, const Comparison& comparison) const {
        long double sum = 0, weights = 0;
        for (const auto& row : comparison.rows) {
            if (row.signal)
                continue;
            if (const auto earned = points(company, row.touchpoint)) {
                const auto share = weight(row.touchpoint, row.stage, row.channel);
                sum += share * *earned;
                weights += share;
            }
        }
        return weights > 0 ? std::optional(sum / weights) : std::nullopt;
    }

    bool gap(const std::string& id) const {
        bool rival = false;
        for (std::size_t company = 1; company < companies(); ++company)
            rival = rival || presence(company, id) == Presence::Present;
        return rival && presence(0, id) == Presence::Absent;
    }

    /// Links before and with the first negative one.
    std::optional<std::size_t> breakOf(const WalkedPath& path) const {
        for (std::size_t index = 0; index < path.steps.size(); ++index) {
            std::string word;
            bool failed = false;
            for (const auto& [question, answer] : path.steps[index].asked) {
                if (question.type == QuestionType::Reaction)
                    word = answer->value.choices[0];
                failed = failed || (question.critical && answer->value.choices[0] == "no");
            }
            for (const auto& rerating : path.walk.reratings)
                if (rerating.step == path.steps[index].id)
                    word = rerating.reaction;
            if (word == "negative" || failed)
                return index;
        }
        return std::nullopt;
    }

    bool isRunning(const std::string& id) const {
        for (const auto& action : m_made.workbook.actions)
            if (action.touchpoint == id &&
                (action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay))
                return true;
        return false;
    }

    int overdue() const {
        int count = 0;
        for (const auto& action : m_made.workbook.actions)
            count += *action.due < today &&
                     (action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay);
        return count;
    }

private:
    static long double worth(const std::string& word) {
        return word == "positive" || word == "yes" ? 100 : word == "neutral" ? 75 : 0;
    }

    /// What each counted walk earned for a touchpoint; with `met`, 1 for each that answered anything.
    std::vector<long double> walkMeans(std::size_t company, const std::string& id, bool met) const {
        std::vector<long double> means;
        for (const auto& path : m_made.round.walks[company].paths) {
            const auto state = path.walk.state;
            if (state != WalkState::WaitingForReplies && state != WalkState::Done &&
                state != WalkState::Accepted)
                continue;
            long double sum = 0, weights = 0;
            bool answered = false;
            for (const auto& step : path.steps) {
                if (step.touchpoint != id)
                    continue;
                std::string rerated;
                for (const auto& rerating : path.walk.reratings)
                    if (rerating.step == step.id)
                        rerated = rerating.reaction;
                bool asked = false;
                for (const auto& [question, answer] : step.asked) {
                    answered = true;
                    const bool isReaction = question.type == QuestionType::Reaction;
                    asked = asked || isReaction;
                    const auto word = isReaction && !rerated.empty() ? rerated : answer->value.choices[0];
                    sum += static_cast<long double>(question.weight) * worth(word);
                    weights += question.weight;
                }
                if (!rerated.empty() && !asked) {
                    sum += worth(rerated);
                    weights += 1;
                }
            }
            if (met ? answered : weights > 0)
                means.push_back(met ? 1 : sum / weights);
        }
        return means;
    }

    const Made& m_made;
    const Knowledge& m_knowledge;
};

bool near(const std::optional<double>& one, const std::optional<long double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9L);
}

} // namespace

class RandomJudgementsTest : public QObject {
    Q_OBJECT

    Knowledge m_knowledge;

private slots:
    void initTestCase() { m_knowledge = loadKnowledge().value(); }

    void everythingIsTheSameOnASecondWay() {
        int gaps = 0, breaks = 0, overdue = 0, tips = 0;
        for (unsigned seed = 1; seed <= benchmarks; ++seed) {
            const auto made = Maker(seed, m_knowledge).make();
            const auto judgement = judge(made.round, "N", made.workbook, m_knowledge, today);
            const SecondOpinion second(made, m_knowledge);
            const auto name = "benchmark " + std::to_string(seed);
            const auto& comparison = judgement.comparison;
            std::vector<std::optional<long double>> totals;
            for (std::size_t company = 0; company < second.companies(); ++company) {
                totals.push_back(second.total(company, comparison));
                QVERIFY2(near(comparison.scores[company].total.points, totals.back()), name.c_str());
                for (const auto& score : comparison.scores[company].touchpoints)
                    QVERIFY2(near(score.points, second.points(company, score.touchpoint)), name.c_str());
            }
            std::set<std::string> gapIds;
            for (const auto& row : comparison.rows) {
                if (row.signal)
                    continue;
                QVERIFY2(near(row.weight, second.weight(row.touchpoint, row.stage, row.channel)),
                         name.c_str());
                QVERIFY2(row.cells[0].gap == second.gap(row.touchpoint), name.c_str());
                if (row.cells[0].gap)
                    gapIds.insert(row.touchpoint);
            }
            gaps += static_cast<int>(gapIds.size());
            for (const auto& proposal : judgement.proposals) {
                QVERIFY2(!second.isRunning(proposal.touchpoint), name.c_str());
                if (proposal.reason == ActionReason::Gap)
                    QVERIFY2(gapIds.erase(proposal.touchpoint) == 1, name.c_str());
            }
            for (const auto& id : gapIds) // what is left is under way
                QVERIFY2(second.isRunning(id), name.c_str());
            std::size_t chain = 0;
            for (std::size_t company = 0; company < second.companies(); ++company)
                for (const auto& path : made.round.walks[company].paths) {
                    const auto& judged = judgement.chains.at(chain++);
                    QVERIFY2(judged.company == company && judged.chain.id == path.walk.id, name.c_str());
                    QVERIFY2(judged.verdict.breakAt == second.breakOf(path), name.c_str());
                    breaks += judged.verdict.breakAt.has_value();
                }
            QCOMPARE(chain, judgement.chains.size());
            const auto late = std::count_if(judgement.laws.begin(), judgement.laws.end(),
                                            [](const auto& warning) { return warning.fault == "overdue"; });
            QCOMPARE(static_cast<int>(late), second.overdue());
            overdue += second.overdue();
            QVERIFY2(tipsRight(judgement, made, totals), name.c_str());
            tips += static_cast<int>(judgement.tippingPoints.size());
        }
        QVERIFY(gaps > 1000 && breaks > 500 && overdue > 300 && tips > 1000);
    }

private:
    /// Beyond each tipping point another company leads, and short of it today's leader does.
    bool tipsRight(const Judgement& judgement, const Made& made,
                   const std::vector<std::optional<long double>>& totals) const {
        std::size_t leader = 0;
        for (std::size_t company = 0; company < totals.size(); ++company)
            if (totals[company] && (!totals[leader] || *totals[company] > *totals[leader] + 1e-9L))
                leader = company;
        for (std::size_t index = 0; index < std::min<std::size_t>(3, judgement.tippingPoints.size());
             ++index) {
            const auto& point = judgement.tippingPoints[index];
            const bool tie = std::abs(point.tippingAt - point.weight) < 1e-6; // on which side is not said
            if (point.kind != TippingPoint::Kind::Touchpoint || tie || point.tippingAt < 1e-3 ||
                point.tippingAt > 1e3)
                continue;
            constexpr double aside = 1e-5; // another company may overtake soon after
            const double outward = point.tippingAt > point.weight ? 1 + aside : 1 - aside;
            auto moved = made.workbook;
            moved.weights.touchpoints[point.id] = point.tippingAt * outward;
            const auto beyond = judge(made.round, "N", moved, m_knowledge, today);
            const auto lead = leaderOf(beyond.comparison);
            if (!lead || *lead == point.leader)
                return false;
        }
        return true;
    }
};

SHOPWALKER_TEST(RandomJudgementsTest)
#include "random_judgements_test.moc"
