// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/plan/control.h"
#include "core/plan/proposals.h"
#include "core/plan/reason_detail.h"
#include "core/rules/benchmark/chain_rules.h"
#include "core/rules/benchmark/plan_rules.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const Touchpoints touchpoints{
    {.id = "callback", .stage = "comparison", .channel = "website", .detect = true},
    {.id = "app", .stage = "comparison", .channel = "website", .detect = true},
    {.id = "phone", .stage = "decision", .channel = "phone", .detect = true},
    {.id = "prices", .stage = "comparison", .channel = "website", .detect = true},
};

CompanyScan scan(std::string name, Presence shown) {
    CompanyScan made{.company = {.name = std::move(name)}};
    for (const auto& touchpoint : touchpoints)
        made.findings.push_back({.touchpoint = touchpoint.id, .presence = shown});
    made.findings[2].presence = Presence::Present;
    return made;
}

/// Own: callback, app and prices missing; the phone rings and nobody answers.
Comparison comparison(const Weights& weights = {}) {
    const CompanyWalks own{
        .paths = {
            walked("w", "t", {step("phone", "decision", "phone", {yesNo("answered", "no", 1, true)})})}};
    return compare({scan("Own", Presence::Absent), scan("Rival", Presence::Present)}, touchpoints, "n", {},
                   {own, {}}, weights);
}

PlanRules planRules() {
    std::vector<Error> problems;
    return readPlanRules(readCatalogue().value(), problems);
}

ChainRules chainRules() {
    std::vector<Error> problems;
    return readChainRules(readCatalogue().value(), problems);
}

const std::chrono::sys_days today = *fromIsoDay("2026-03-10");

Action action(std::string touchpoint) {
    return {.id = "1",
            .touchpoint = std::move(touchpoint),
            .owner = "Reception",
            .due = today,
            .recheck = "clinic/walk"};
}

bool has(const std::vector<LawWarning>& warnings, const LawWarning& warning) {
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT
private slots:
    void theShippedRulesFollowTheirSchema() {
        const auto files = readCatalogue().value();
        const auto schema = JsonSchema::parse(files.at("schemas/plan.json"), "plan.json");
        QVERIFY(schema);
        const auto wrong =
            schema.value().check(parseObject(files.at("plan.json"), "plan.json").value(), "plan.json");
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : describe(wrong[0]).c_str());
        std::vector<Error> problems;
        QCOMPARE(readPlanRules(files, problems).leverOfReason.size(), std::size_t(5));
        QVERIFY(problems.empty());
    }

    void everyGapAndFailureBecomesAProposal() {
        const auto proposed = proposals(comparison(), {}, {}, {}, {}, planRules());
        QCOMPARE(proposed.size(), std::size_t(4));
        const auto& callback = proposed[0];
        QCOMPARE(callback.touchpoint, std::string("callback"));
        QCOMPARE(callback.reason, ActionReason::Gap);
        QCOMPARE(callback.detail, std::string("Rival"));
        QCOMPARE(callback.lever, Lever::NewTouchpoint);
        QCOMPARE(callback.effort, Effort::Small);
        QCOMPARE(callback.direction, Direction::Change);
        QCOMPARE(callback.recheck, std::string("scan"));
        const auto& phone = proposed[3];
        QCOMPARE(phone.reason, ActionReason::CriticalFailure);
        QCOMPARE(phone.detail, std::string("answered"));
        QCOMPARE(phone.lever, Lever::Staff);
    }

    void theWeightiestComesFirst() {
        Weights weights;
        weights.touchpoints["phone"] = 5;
        QCOMPARE(proposals(comparison(weights), {}, {}, {}, {}, planRules())[0].touchpoint,
                 std::string("phone"));
    }

    void whatIsManagedIsNotProposedAgain() {
        auto done = action("prices");
        done.status = ActionStatus::Done;
        const std::vector plan{action("callback"), done};
        const auto proposed = proposals(comparison(), {}, {}, plan, {}, planRules());
        QCOMPARE(proposed.size(), std::size_t(3));
        QCOMPARE(proposed[1].touchpoint, std::string("prices")); // done, and still a gap
    }

    void theBreakingLinkAndBrokenPromisesAreProposed() {
        const Chain chain{.id = "c",
                          .name = "Patient",
                          .links = {{.touchpoint = "contact", .channel = "website", .reaction = "negative"}}};
        const LedgerEntry broken{
            .touchpoint = "advert", .promise = "within a minute", .verdict = PromiseVerdict::Broken};
        const auto proposed =
            proposals(comparison(), std::vector{chain}, std::vector{broken}, {}, {}, planRules());
        QCOMPARE(proposed[4].reason, ActionReason::WeakLink);
        QCOMPARE(proposed[4].detail, std::string("Patient"));
        QCOMPARE(proposed[5].reason, ActionReason::BrokenPromise);
    }

    void anActionSurvivesTheWayThroughJson() {
        auto whole = taken(proposals(comparison(), {}, {}, {}, {}, planRules())[0], "id",
                           std::chrono::sys_seconds(std::chrono::seconds(5)));
        whole.due = today;
        whole.owner = "Empfang; „Ü“";
        QVERIFY(actionFromJson(toJson(whole)).value() == whole);
        QVERIFY(actionFromJson(toJson(action("x"))).value() == action("x"));
        QVERIFY(!actionFromJson({{"id", "x"}}).ok());
    }

    void anActionIsOverdueTheDayAfter() {
        auto one = action("phone");
        QVERIFY(!isOverdue(one, today));
        QVERIFY(isOverdue(one, today + std::chrono::days(1)));
        one.status = ActionStatus::Done;
        QVERIFY(!isOverdue(one, today + std::chrono::days(1)));
    }

    void theThirdLawNamesWhatIsNotManaged() {
        auto bare = action("app");
        bare.owner.clear();
        bare.due.reset();
        bare.recheck.clear();
        auto late = action("prices");
        late.due = today - std::chrono::days(1);
        const std::vector plan{action("callback"), bare, late};
        const auto warnings = lawWarnings(comparison(), {}, plan, {}, chainRules(), planRules(), today);
        QVERIFY(has(warnings, {3, "phone", "no-action"}));
        QVERIFY(has(warnings, {3, "app", "no-owner"}) && has(warnings, {3, "app", "no-date"}) &&
                has(warnings, {3, "app", "no-recheck"}));
        QVERIFY(has(warnings, {3, "prices", "overdue"}));
        QVERIFY(std::none_of(warnings.begin(), warnings.end(), [](const auto& warning) {
            return warning.law == 3 && warning.subject == "callback";
        }));
    }

    void theFirstLawWantsMoreThanOneTouchpointAnObject() {
        const auto warnings = lawWarnings(comparison(), {}, {}, {}, chainRules(), planRules(), today);
        QVERIFY(has(warnings, {1, "employees", "few-touchpoints"})); // only the phone
        QVERIFY(has(warnings, {1, "product", "few-touchpoints"}));
        auto rich = comparison();
        std::swap(rich.rows[0].cells[0], rich.rows[0].cells[1]);
        std::swap(rich.rows[1].cells[0], rich.rows[1].cells[1]);
        QVERIFY(!has(lawWarnings(rich, {}, {}, {}, chainRules(), planRules(), today),
                     {1, "technology", "few-touchpoints"}));
    }

    void theSecondLawWantsChainsThatEndAndGoOn() {
        const Chain chain{.id = "c", .links = {{.stage = "search"}}};
        const auto warnings =
            lawWarnings(comparison(), std::vector{chain}, {}, {}, chainRules(), planRules(), today);
        QVERIFY(has(warnings, {2, "c", "no-final-link"}) && has(warnings, {2, "c", "no-continuation"}));
    }

    void whatIsDecidedIsSilent() {
        constexpr std::chrono::sys_seconds begun{std::chrono::seconds(1000)};
        auto dropped = action("callback"), kept = action("app"), late = action("prices");
        dropped.status = ActionStatus::Dropped;
        dropped.doneAt = begun + std::chrono::hours(1);
        kept.direction = Direction::Keep;
        kept.owner.clear(); // nobody is needed to leave it alone
        kept.due = today - std::chrono::days(1);
        const std::vector notes{TouchpointNote{.touchpoint = "phone", .direction = Direction::Keep},
                                TouchpointNote{.touchpoint = "prices", .direction = Direction::Change}};
        const std::vector plan{dropped, kept, late};
        const auto decided = decisions(plan, notes, begun);
        const std::vector<Decision> expected{{"app", Decision::Kind::Keep, "1"},
                                             {"phone", Decision::Kind::Keep, ""},
                                             {"callback", Decision::Kind::Dropped, "1"}};
        QVERIFY(decided == expected);
        QVERIFY(proposals(comparison(), {}, {}, plan, decided, planRules()).empty());
        for (const auto& warning :
             lawWarnings(comparison(), {}, plan, decided, chainRules(), planRules(), today))
            QVERIFY2(warning.law != 3, warning.subject.c_str());
    }

    void whatWasDroppedInAnEarlierRoundIsFoundAnew() {
        constexpr std::chrono::sys_seconds begun{std::chrono::seconds(100'000)};
        auto dropped = action("callback");
        dropped.status = ActionStatus::Dropped;
        dropped.createdAt = begun - std::chrono::hours(2);
        dropped.doneAt = begun - std::chrono::hours(1);
        QVERIFY(decisions(std::vector{dropped}, {}, begun).empty());
        QCOMPARE(decisions(std::vector{dropped}, {}, dropped.doneAt).size(), std::size_t(1));
        dropped.doneAt = {}; // from before it was written down when
        QVERIFY(decisions(std::vector{dropped}, {}, begun).empty());
        QCOMPARE(decisions(std::vector{dropped}, {}, dropped.createdAt).size(), std::size_t(1));
    }

    void aRunningActionGoesBeforeEveryDecision() {
        auto dropped = action("callback");
        dropped.status = ActionStatus::Dropped;
        const std::vector notes{TouchpointNote{.touchpoint = "callback", .direction = Direction::Keep}};
        QVERIFY(decisions(std::vector{dropped, action("callback")}, notes, {}).empty());
        auto ended = action("callback");
        ended.status = ActionStatus::Done;
        QCOMPARE(decisions(std::vector{ended}, notes, {}).size(), std::size_t(1));
        QVERIFY(
            decisions(std::vector{Action{.title = "about nothing", .status = ActionStatus::Dropped}}, {}, {})
                .empty());
    }

    void whatAReasonNamesIsToldFromWordsOfItsOwn() {
        Judgement judgement;
        judgement.comparison =
            compare({scan("Own", Presence::Absent), scan("Hug", Presence::Present),
                     scan("Toys, Ltd", Presence::Present), scan("Toys", Presence::Present)},
                    touchpoints, "n", {});
        judgement.chains = {{.chain = {.id = "c", .name = "Patient"}}};
        const auto of = [&](ActionReason reason, const char* detail) {
            return detailOf({.reason = reason, .detail = detail}, judgement);
        };
        using Names = std::vector<std::string>;
        QVERIFY((of(ActionReason::Gap, "Hug") == ReasonDetail{Names{"Hug"}, ""}));
        QVERIFY((of(ActionReason::Gap, "Toys, Ltd, Hug") == ReasonDetail{Names{"Toys, Ltd", "Hug"}, ""}));
        QVERIFY((of(ActionReason::Gap, "Toys, Hug") == ReasonDetail{Names{"Toys", "Hug"}, ""}));
        QVERIFY((of(ActionReason::Gap, "The rival has one, we do not") ==
                 ReasonDetail{{}, "The rival has one, we do not"}));
        QVERIFY((of(ActionReason::Gap, "Hug,Toys") == ReasonDetail{{}, "Hug,Toys"}));
        QVERIFY((of(ActionReason::LowScore, "Hug") == ReasonDetail{Names{"Hug"}, ""}));
        QVERIFY((of(ActionReason::WeakLink, "Patient") == ReasonDetail{Names{"Patient"}, ""}));
        QVERIFY((of(ActionReason::WeakLink, "Hug") == ReasonDetail{{}, "Hug"}));
        QVERIFY((of(ActionReason::CriticalFailure, "Hug") == ReasonDetail{{}, "Hug"}));
        QVERIFY(of(ActionReason::Gap, "") == ReasonDetail{});
    }

    void smallProposalsAreQuickWinsToo() {
        const auto proposed = proposals(comparison(), {}, {}, {}, {}, planRules());
        auto planned = action("phone");
        planned.effort = Effort::Small;
        Weights weights;
        weights.touchpoints["callback"] = 2;
        const auto wins = quickWins(std::vector{planned}, proposed, comparison(weights));
        QCOMPARE(wins[0].touchpoint, std::string("callback"));
        QVERIFY(wins[0].id.empty());
        for (const auto& win : wins)
            QCOMPARE(win.effort, Effort::Small);
        QVERIFY(std::any_of(wins.begin(), wins.end(), [](const auto& win) { return win.id == "1"; }));
    }

    void quickWinsAreSmallAndOpenTheWeightiestFirst() {
        Weights weights;
        weights.touchpoints["prices"] = 2;
        auto small = action("callback"), weighty = action("prices"), large = action("app"),
             done = action("phone");
        small.effort = weighty.effort = done.effort = Effort::Small;
        large.effort = Effort::Large;
        done.status = ActionStatus::Done;
        const auto wins = quickWins(std::vector{small, weighty, large, done}, {}, comparison(weights));
        QCOMPARE(wins.size(), std::size_t(2));
        QCOMPARE(wins[0].touchpoint, std::string("prices"));
    }
};

SHOPWALKER_TEST(PlanTest)
#include "plan_test.moc"
