// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/judgement.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today{std::chrono::days(20000)};

Finding found(const char* touchpoint, Presence presence, const char* value = "") {
    Finding finding{.touchpoint = touchpoint, .presence = presence, .pagesRead = 3};
    if (presence == Presence::Present)
        finding.values.push_back({.value = value});
    return finding;
}

CompanyScan scanned(const char* name, bool own, std::vector<Finding> findings) {
    CompanyScan scan{.company = {.name = name, .own = own}};
    scan.pages = {{.url = "https://clinic.am/"}};
    scan.findings = std::move(findings);
    scan.startedAt = scan.finishedAt = today;
    return scan;
}

AskedQuestion replyTimer(std::int64_t sent, double seconds) {
    return {{.id = "reply", .type = QuestionType::ReplyTimer, .label = "Reply"}, timed(sent, seconds)};
}

/// B, the own clinic, loses its visitor at the contact; A leads to the appointment.
Round clinics() {
    Round round{.number = 2, .startedAt = today};
    round.scans = {
        scanned("Clinic B", true,
                {found("phone", Presence::Present, "+37410123456"), found("callback", Presence::Absent),
                 found("chat", Presence::Absent), found("hours", Presence::Present, "Mo-Su 09:00-18:00")}),
        scanned("Clinic A", false,
                {found("phone", Presence::Present), found("callback", Presence::Present),
                 found("chat", Presence::Present)})};
    // 2026-01-05 is a Monday; 17:00 in Yerevan is 13:00 UTC. Answered at 10:00 on Tuesday.
    constexpr std::int64_t mondayFive = 1'767'618'000;
    auto b = walked("walk-b", "t",
                    {step("search", "search", "search", {reaction("positive")}),
                     step("contact", "comparison", "website",
                          {reaction("negative"), replyTimer(mondayFive, 17 * 3600.0)}),
                     step("appointment", "decision", "phone", {})});
    auto a =
        walked("walk-a", "t",
               {step("search", "search", "search", {reaction("positive")}),
                step("contact", "comparison", "website", {reaction("positive"), replyTimer(mondayFive, 600)}),
                step("appointment", "decision", "phone", {reaction("positive")})});
    round.walks = {{.paths = {b}, .findings = {}}, {.paths = {a}, .findings = {}}};
    return round;
}

} // namespace

class JudgementTest : public QObject {
    Q_OBJECT

    Knowledge m_knowledge;

    Judgement judgementOf(const Workbook& workbook, const Round& round = clinics()) const {
        return judge(round, "N", workbook, m_knowledge, today);
    }

private slots:
    void initTestCase() { m_knowledge = loadKnowledge().value(); }

    void theChainBreaksWhereTheShopperWasLost() {
        const auto judgement = judgementOf({});
        QCOMPARE(judgement.round, 2);
        QCOMPARE(judgement.chains.size(), std::size_t(2));
        const auto& own = judgement.chains[0];
        QCOMPARE(own.company, std::size_t(0));
        QVERIFY(own.verdict.breakAt == 1 && own.weakest == 1);
        const auto& rival = judgement.chains[1];
        QCOMPARE(rival.company, std::size_t(1));
        QVERIFY(!rival.verdict.breakAt && rival.verdict.reachesEnd);
        QCOMPARE(judgement.aligned.lines.size(), std::size_t(2));
    }

    void whatIsMissingAndWhatBreaksIsProposed() {
        const auto judgement = judgementOf({});
        const auto has = [&](const char* touchpoint, ActionReason reason) {
            return std::any_of(
                judgement.proposals.begin(), judgement.proposals.end(), [&](const auto& action) {
                    return action.touchpoint == touchpoint && action.reason == reason && action.id.empty();
                });
        };
        QVERIFY(has("callback", ActionReason::Gap));
        QVERIFY(has("chat", ActionReason::Gap));
        QVERIFY(has("contact", ActionReason::WeakLink));
        QVERIFY(!has("phone", ActionReason::Gap));
    }

    void aPlannedTouchpointIsProposedNoMoreAndWatchedOver() {
        Workbook workbook;
        workbook.actions = {{.id = "1",
                             .touchpoint = "callback",
                             .reason = ActionReason::Gap,
                             .effort = Effort::Small,
                             .due = today - std::chrono::days(1)}};
        const auto judgement = judgementOf(workbook);
        QVERIFY(std::none_of(judgement.proposals.begin(), judgement.proposals.end(),
                             [](const auto& action) { return action.touchpoint == "callback"; }));
        QVERIFY(std::count(judgement.quickWins.begin(), judgement.quickWins.end(), workbook.actions[0]) == 1);
        const auto warned = [&](const char* fault) {
            return std::count(judgement.laws.begin(), judgement.laws.end(),
                              LawWarning{3, "callback", fault}) == 1;
        };
        QVERIFY(warned("overdue") && warned("no-owner") && warned("no-recheck"));
        QVERIFY(!warned("no-action") && !warned("no-date"));
    }

    void weightsAreSuggestedAndOverruled() {
        Workbook workbook;
        workbook.market = {{"rivals", "many"}}; // search × 1.25, comparison × 1.5
        workbook.weights.stages = {{"comparison", 4}};
        const auto judgement = judgementOf(workbook);
        QCOMPARE(judgement.suggested.weights.stages.at("comparison"), 1.5);
        QCOMPARE(judgement.weights.stages.at("comparison"), 4.0);
        QCOMPARE(judgement.weights.stages.at("search"), 1.25);
        QVERIFY(judgement.suggested.reasons.size() == 2);
        for (const auto& row : judgement.comparison.rows)
            if (row.touchpoint == "contact")
                QCOMPARE(row.weight, 4.0);
    }

    void draggedTouchpointsStandFirst() {
        const auto judgement = judgementOf({.top = {"map", "phone"}});
        QCOMPARE(judgement.top[0], std::string("map"));
        QCOMPARE(judgement.top[1], std::string("phone"));
        QCOMPARE(judgement.top.size(), std::size_t(10));
    }

    void theRaceKnowsOpeningHoursAndTheZoneOfTheCompany_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<double>("within"); ///< hours
        QTest::addColumn<QString>("hours");
        // Yerevan (guessed from the phone): Monday 17–18, Tuesday 9–10.
        QTest::newRow("guessed") << "" << 2.0 << "";
        // London: sent 13:00, answered 06:00: Monday 13–18.
        QTest::newRow("said") << "Europe/London" << 5.0 << "";
        QTest::newRow("always open") << "" << 17.0 << "24/7";
        // Monday 17–22, Tuesday 8–10.
        QTest::newRow("own hours") << "" << 7.0 << "Mo-Su 08:00-22:00";
    }
    void theRaceKnowsOpeningHoursAndTheZoneOfTheCompany() {
        QFETCH(QString, zone);
        QFETCH(double, within);
        Workbook workbook;
        QFETCH(QString, hours);
        if (!zone.isEmpty())
            workbook.timeZones["Clinic B"] = zone.toStdString();
        if (!hours.isEmpty())
            workbook.hours["Clinic B"] = hours.toStdString();
        const auto judgement = judgementOf(workbook);
        QCOMPARE(judgement.races.size(), std::size_t(1));
        const auto& race = judgement.races[0];
        QCOMPARE(race.lanes[0].median.value(), 17 * 3600.0);
        QCOMPARE(race.lanes[0].medianWithinHours.value(), within * 3600);
        QVERIFY(!race.lanes[1].medianWithinHours); // its hours are not known
        QVERIFY(race.fastest == 1);
    }

    void aWalkUnderWayShowsItsChainAndCountsNowhereElse() {
        auto round = clinics();
        round.walks[0].paths[0].walk.state = WalkState::UnderWay;
        const auto judgement = judgementOf({}, round);
        QCOMPARE(judgement.chains.size(), std::size_t(2));
        QCOMPARE(judgement.comparison.scores[0].walks, 0);
        QVERIFY(std::none_of(judgement.proposals.begin(), judgement.proposals.end(),
                             [](const auto& action) { return action.reason == ActionReason::WeakLink; }));
        QVERIFY(std::none_of(judgement.laws.begin(), judgement.laws.end(),
                             [](const auto& warning) { return warning.subject == "walk-b"; }));
    }

    void chainsOfTheWorkbookFollowTheWalkedOnesOfTheirCompany() {
        Workbook workbook;
        workbook.chains = {{.id = "rival", .company = " CLINIC a ", .links = {{.id = "1"}}},
                           {.id = "own", .links = {{.id = "1", .stage = "decision"}}},
                           {.id = "stranger", .company = "Nobody", .links = {}}};
        workbook.continuations = {{"own", {.next = "rival", .startsByItself = true}}};
        const auto judgement = judgementOf(workbook);
        std::vector<std::string> ids;
        for (const auto& chain : judgement.chains)
            ids.push_back(chain.chain.id);
        QCOMPARE(ids, (std::vector<std::string>{"walk-b", "own", "walk-a", "rival"}));
        QCOMPARE(judgement.chains[1].chain.next, std::string("rival"));
        QVERIFY(judgement.chains[1].chain.startsByItself);
        QVERIFY(judgement.chains[1].verdict.warnings.empty());
    }

    void aContinuationOfTheChecklistHoldsForItsWalks() {
        const auto judgement = judgementOf({.continuations = {{"test/walk", {.next = "again"}}}});
        QCOMPARE(judgement.chains[0].chain.next, std::string("again"));
    }

    void ownStandardsPassOrFail() {
        Workbook workbook;
        workbook.standards = {{.checklist = "test/walk", .question = "contact.reply", .limit = 3600}};
        const auto judgement = judgementOf(workbook);
        QCOMPARE(judgement.standards.size(), std::size_t(1)); // the rival is not held against them
        QVERIFY(!judgement.standards[0].passed && judgement.standards[0].walk == "walk-b");
    }

    void nothingScannedAndNothingWalkedIsJudgedToo() {
        QVERIFY(judgementOf(Workbook{}, Round{}).chains.empty());
        Round bare;
        bare.scans = {scanned("B", true, {})};
        const auto judgement = judgementOf(Workbook{}, bare);
        QCOMPARE(judgement.comparison.coverage[0].known, 0);
        QVERIFY(judgement.tippingPoints.empty());
    }

    void theSameInputGivesTheSameJudgement() {
        const auto one = judgementOf({.top = {"phone"}});
        const auto other = judgementOf({.top = {"phone"}});
        QVERIFY(one.comparison == other.comparison && one.proposals == other.proposals);
        QVERIFY(one.tippingPoints == other.tippingPoints && one.laws == other.laws);
    }

    void whatAScanCouldNotSayIsNoChange() {
        const auto round = [](int number, Presence chat) {
            Round made{.number = number, .startedAt = today + std::chrono::days(number)};
            made.scans = {scanned("B", true, {found("chat", chat)})};
            made.scans[0].finishedAt = {};
            return made;
        };
        const std::vector<Round> rounds{round(1, Presence::Absent), round(2, Presence::Unknown),
                                        round(3, Presence::Present), round(4, Presence::Absent)};
        const auto changes = watchedChanges(rounds, m_knowledge.touchpoints);
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].round, 4);
        QVERIFY(changes[0].change.kind == ScanChange::Kind::Gone);
        QCOMPARE(changes[1].round, 3); // round 2 did not know
        QVERIFY(changes[1].change.kind == ScanChange::Kind::Appeared);
        QVERIFY(changes[1].at == rounds[2].startedAt);
    }
};

SHOPWALKER_TEST(JudgementTest)
#include "judgement_test.moc"
