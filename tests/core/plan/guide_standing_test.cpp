// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guide_standing.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

/// The ten steps, one after another, as a benchmark grows.
class GuideStandingTest : public QObject {
    Q_OBJECT

    static constexpr int questions = 6;
    const std::chrono::sys_days m_today{std::chrono::days(20000)};

    static ComparisonRow row(const std::string& touchpoint, const std::string& stage, Presence own,
                             Presence rival) {
        ComparisonRow row{.touchpoint = touchpoint, .stage = stage, .channel = "website"};
        row.cells = {{.finding = {.touchpoint = touchpoint, .presence = own}},
                     {.finding = {.touchpoint = touchpoint, .presence = rival}}};
        return row;
    }

    static Judgement begun() {
        Judgement judgement;
        judgement.comparison.companies.resize(2);
        judgement.comparison.scores.resize(2);
        for (int place = 0; place < 4; ++place)
            judgement.comparison.rows.push_back(
                row("t" + std::to_string(place), "search", Presence::Unknown, Presence::Present));
        return judgement;
    }

    static Judgement walked() {
        auto judgement = begun();
        judgement.comparison.rows.clear();
        for (int place = 0; place < 20; ++place) {
            const auto id = "t" + std::to_string(place);
            judgement.comparison.rows.push_back(row(id, place < 15 ? "search" : "decision",
                                                    place < 12 ? Presence::Present : Presence::Absent,
                                                    Presence::Present));
            if (place < 10) {
                judgement.top.push_back(id);
                judgement.comparison.scores[0].touchpoints.push_back({.touchpoint = id, .points = 80});
            }
        }
        for (auto& score : judgement.comparison.scores)
            score.walks = 3;
        return judgement;
    }

    Workbook full(const Judgement& judgement) const {
        Workbook workbook;
        workbook.top = judgement.top;
        for (const auto* question : {"rivals", "size", "position", "loyalty", "price", "complexity"})
            workbook.market[question] = "few";
        workbook.actions = {{.id = "a", .touchpoint = "t0", .status = ActionStatus::Done},
                            {.id = "b",
                             .touchpoint = "t1",
                             .owner = "chief",
                             .due = m_today + std::chrono::days(7),
                             .status = ActionStatus::UnderWay,
                             .recheck = "scan"}};
        return workbook;
    }

    int currentOf(const Judgement& judgement, const Workbook& workbook) const {
        return guideStanding(judgement, workbook, questions, m_today).current;
    }

private slots:
    void anEmptyBenchmarkStandsAtTheFirstStep() {
        const auto standing = guideStanding(begun(), {}, questions, m_today);
        QCOMPARE(standing.steps.size(), std::size_t(10));
        QCOMPARE(standing.current, 1);
        QCOMPARE(standing.steps[0].facts, (std::vector<GuideFact>{{"touchpoints-known", 4, 20}}));
        QVERIFY(!standing.again);
    }

    void eachStepIsMetByWhatTheBenchmarkShows() {
        const auto judgement = walked();
        Workbook workbook;
        QCOMPARE(currentOf(judgement, workbook), 2);
        workbook.top = judgement.top;
        QCOMPARE(currentOf(judgement, workbook), 3);
        workbook.market = full(judgement).market;
        workbook.market.erase("price");
        workbook.market["theme"] = "health"; // comes on top and stands in for none of them
        QCOMPARE(currentOf(judgement, workbook), 3);
        workbook.market = full(judgement).market;
        QCOMPARE(currentOf(judgement, workbook), 5);
        workbook.actions = {{.id = "a", .touchpoint = "t0"}};
        QCOMPARE(currentOf(judgement, workbook), 6);
        workbook.actions[0].owner = "chief";
        QCOMPARE(currentOf(judgement, workbook), 6);
        workbook.actions[0].due = m_today + std::chrono::days(7);
        QCOMPARE(currentOf(judgement, workbook), 7);
        workbook.actions[0].status = ActionStatus::Done;
        QCOMPARE(currentOf(judgement, workbook), 8);
    }

    void tooFewWalksKeepTheFourthStepOpen() {
        auto judgement = walked();
        judgement.comparison.scores[0].walks = 2;
        const auto workbook = full(judgement);
        const auto standing = guideStanding(judgement, workbook, questions, m_today);
        QCOMPARE(standing.current, 4);
        QVERIFY(!standing.steps[3].facts[1].met());
        judgement.comparison.scores[0].walks = 3;
        judgement.comparison.scores[1].walks = 0;
        QCOMPARE(guideStanding(judgement, workbook, questions, m_today).current, 4);
    }

    void aProposalForAMainZoneKeepsTheFifthStepOpen() {
        auto judgement = walked();
        judgement.proposals = {{.touchpoint = "t19"}};
        QVERIFY(currentOf(judgement, full(judgement)) > 5); // not among the ten
        judgement.proposals.push_back({.touchpoint = "t3"});
        QCOMPARE(currentOf(judgement, full(judgement)), 5);
    }

    void anOverdueActionKeepsTheSeventhStepOpen() {
        const auto judgement = walked();
        auto workbook = full(judgement);
        workbook.actions = {
            {.id = "a", .touchpoint = "t0", .owner = "chief", .due = m_today - std::chrono::days(1)}};
        const auto standing = guideStanding(judgement, workbook, questions, m_today);
        QCOMPARE(standing.current, 7);
        QCOMPARE(standing.steps[6].facts[1], (GuideFact{"actions-overdue", 1, 0, true}));
    }

    void aTickCountsBesideTheFacts() {
        const auto judgement = walked();
        Workbook workbook;
        workbook.guideDone = {2, 3};
        const auto standing = guideStanding(judgement, workbook, questions, m_today);
        QCOMPARE(standing.current, 5);
        QVERIFY(standing.steps[1].ticked && !standing.steps[1].met);
    }

    void afterTheTenthStepTheWayLeadsBack() {
        auto judgement = walked();
        judgement.round = 2;
        Workbook workbook = full(judgement);
        workbook.guideDone = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        auto standing = guideStanding(judgement, workbook, questions, m_today);
        QVERIFY(standing.again);
        QCOMPARE(standing.current, 4);
        judgement.comparison.rows.push_back(row("new", "need", Presence::Unknown, Presence::Unknown));
        standing = guideStanding(judgement, workbook, questions, m_today);
        QCOMPARE(standing.current, 1);
    }

    void stagesAreCoveredOrEmpty() {
        const auto standing = guideStanding(walked(), {}, questions, m_today);
        QCOMPARE(standing.stages.size(), std::size_t(5));
        QCOMPARE(standing.stages[1], (StageStanding{"search", 12, 15, 15, 15}));
        QCOMPARE(standing.stages[3], (StageStanding{"decision", 0, 5, 5, 5}));
        QCOMPARE(standing.stages[0].total, 0);
    }
};

SHOPWALKER_TEST(GuideStandingTest)
#include "guide_standing_test.moc"
