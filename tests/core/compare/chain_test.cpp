// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/chains/alignment.h"
#include "core/compare/chains/chain.h"
#include "core/rules/benchmark/chain_rules.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

ChainRules shipped() {
    std::vector<Error> problems;
    return readChainRules(readCatalogue().value(), problems);
}

WalkedPath clinic(const std::vector<std::string>& reactions) {
    const std::vector<std::pair<const char*, const char*>> places{
        {"search", "search"},   {"advert", "advertising"}, {"landing", "website"},
        {"contact", "website"}, {"call", "phone"},         {"booking", "website"}};
    const char* stages[] = {"search", "search", "comparison", "decision", "decision", "decision"};
    std::vector<WalkedStep> steps;
    for (std::size_t index = 0; index < places.size(); ++index) {
        steps.push_back(step(places[index].first, stages[index], places[index].second, {}));
        if (index < reactions.size() && !reactions[index].empty())
            steps.back().asked = {reaction(reactions[index])};
    }
    auto path = walked("w", "t", std::move(steps));
    path.walk.entrance = "search";
    return path;
}

Chain handMade(const std::vector<std::string>& stages) {
    Chain chain{.id = "h"};
    for (const auto& stage : stages)
        chain.links.push_back({.id = stage, .stage = stage});
    return chain;
}

} // namespace

class ChainTest : public QObject {
    Q_OBJECT
private slots:
    void theShippedRulesFollowTheirSchema() {
        const auto files = readCatalogue().value();
        const auto schema = JsonSchema::parse(files.at("schemas/chains.json"), "chains.json");
        QVERIFY(schema);
        const auto problems =
            schema.value().check(parseObject(files.at("chains.json"), "chains.json").value(), "chains.json");
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        QCOMPARE(shipped().objects.size(), std::size_t(4));
    }

    void theFirstNegativeLinkBreaksTheChainAndTheRestIsUnreachable() {
        const auto chain = chainOf(
            clinic({"positive", "neutral", "neutral", "negative", "negative", "positive"}), shipped());
        const auto verdict = verdictOn(chain);
        QCOMPARE(*verdict.breakAt, std::size_t(3));
        QVERIFY(isReachable(verdict, 3));
        QVERIFY(!isReachable(verdict, 4));
        QVERIFY(!verdict.reachesEnd);
        QVERIFY(!verdict.deadEnd);
        QCOMPARE(verdict.touches, 4);
        QCOMPARE(verdict.people, 0);
        QCOMPARE(verdict.automated, 4);
        QCOMPARE(verdict.band, TouchBand::Below);
        QCOMPARE(chain.entrance, std::string("search"));
    }

    void aChainWithoutNegativeLinksReachesItsFinalChord() {
        const auto chain = chainOf(
            clinic({"positive", "neutral", "positive", "positive", "neutral", "positive"}), shipped());
        const auto verdict = verdictOn(chain);
        QVERIFY(verdict.reachesEnd && verdict.hasFinalLink);
        QCOMPARE(verdict.touches, 6);
        QCOMPARE(verdict.people, 1); // the call
        QCOMPARE(verdict.automated, 5);
        QCOMPARE(verdict.band, TouchBand::Within);
        QCOMPARE(verdict.warnings, (std::vector<std::string>{"no-continuation"}));
    }

    void aContinuationSilencesTheWarning() {
        auto chain = handMade({"search", "decision"});
        QCOMPARE(verdictOn(chain).warnings, (std::vector<std::string>{"no-continuation"}));
        chain.next = "parcel";
        chain.startsByItself = true;
        QVERIFY(verdictOn(chain).warnings.empty());
    }

    void whereTheWalkStoppedIsADeadEnd() {
        const auto verdict = verdictOn(chainOf(clinic({"positive", "neutral", "neutral"}), shipped()));
        QCOMPARE(*verdict.deadEnd, std::size_t(2));
        QVERIFY(!verdict.breakAt && !verdict.reachesEnd);
        QVERIFY(!isReachable(verdict, 3));
        QCOMPARE(verdict.touches, 3);
        QVERIFY(std::find(verdict.warnings.begin(), verdict.warnings.end(), "dead-end") !=
                verdict.warnings.end());
    }

    void aLaterStepChangesTheReactionAndBothAreKept() {
        auto path = clinic({"positive", "positive", "neutral", "positive", "positive", "positive"});
        path.walk.reratings = {
            {.step = "advert", .fromStep = "landing", .reaction = "negative", .reason = "no prices"}};
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.links[1].reaction, std::string("negative"));
        QCOMPARE(chain.links[1].firstReaction, std::string("positive"));
        QCOMPARE(chain.links[1].rerateReason, std::string("no prices"));
        QCOMPARE(*verdictOn(chain).breakAt, std::size_t(1));
    }

    void aCriticalFailureBreaksWhereNobodyJudged() {
        auto path = clinic({"positive"});
        path.steps[4].asked = {yesNo("answered", "no", 1, true)};
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.links[4].reaction, std::string("negative"));
        QCOMPARE(chain.links[4].failure, std::string("answered"));
    }

    void repeatsAreOneLinkWithTheWorstReaction() {
        auto path = clinic({"positive", "positive", "positive", "positive", "positive", "positive"});
        auto again = path.steps[4];
        again.repeat = 1;
        again.asked = {reaction("neutral")};
        path.steps.insert(path.steps.begin() + 5, again);
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.links.size(), std::size_t(6));
        QCOMPARE(chain.links[4].reaction, std::string("neutral"));
        QCOMPARE(chain.links[4].people, 2);
    }

    void aTemplateIsNeitherMetNorJudged() {
        const Checklist checklist{
            .id = "chain/x",
            .title = "X",
            .steps = {{.id = "a", .title = "A", .stage = "need", .channel = "print"},
                      {.id = "b", .touchpoint = "phone", .stage = "decision", .channel = "phone"}}};
        const auto chain = chainOf(checklist, shipped());
        QCOMPARE(chain.origin, ChainOrigin::Template);
        QCOMPARE(chain.links[0].touchpoint, std::string("chain/x#a"));
        const auto verdict = verdictOn(chain);
        QVERIFY(!verdict.walked && !verdict.breakAt && !verdict.deadEnd && !verdict.reachesEnd);
        QCOMPARE(verdict.people, 1); // as it is planned
        CompanyScore score;
        score.touchpoints = {{.touchpoint = "chain/x#a", .points = 40},
                             {.touchpoint = "phone", .points = 30}};
        QVERIFY(!weakestLink(chain, score));
        auto judged = chain;
        judged.links[0].reaction = "positive";
        judged.links[0].met = true;
        QVERIFY(verdictOn(judged).walked && verdictOn(judged).reachesEnd);
        QCOMPARE(*weakestLink(judged, score), std::size_t(1));
    }

    void whoLeavesForACompetitorBreaksTheChain() {
        auto path = clinic({"positive", "positive", "neutral", "positive", "positive", "positive"});
        path.walk.outcomes = {{.step = "landing", .decision = "goes-on", .emotion = "worry"},
                              {.step = "landing",
                               .decision = "leaves",
                               .effects = {"lost", "disappointed"},
                               .emotion = "annoyance",
                               .obstacle = "no prices"}};
        const auto chain = chainOf(path, shipped());
        const auto& landing = chain.links[2]; // the last impression counts
        QCOMPARE(landing.decision, std::string("leaves"));
        QCOMPARE(landing.effects, (std::vector<std::string>{"lost", "disappointed"}));
        QCOMPARE(landing.emotion, std::string("annoyance"));
        QCOMPARE(landing.obstacle, std::string("no prices"));
        QCOMPARE(landing.reaction, std::string("neutral"));
        const auto verdict = verdictOn(chain);
        QCOMPARE(*verdict.breakAt, std::size_t(2));
        QCOMPARE(verdict.touches, 3);
        QVERIFY(breaks(landing) && !breaks(chain.links[1]));
    }

    void anImpressionTellsThatTheShopperGotThere() {
        auto path = clinic({"positive", "positive"});
        path.walk.outcomes = {{.step = "contact", .decision = "leaves"}};
        const auto chain = chainOf(path, shipped());
        QVERIFY(chain.links[3].met);
        QCOMPARE(*verdictOn(chain).breakAt, std::size_t(3));
    }

    void theImpressionOfTheWholeWalkBelongsToWhereItEnded() {
        auto path = clinic({"positive", "neutral"});
        path.walk.outcomes = {{.step = "booking", .decision = "leaves", .obstacle = "nobody answered"}};
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.links[1].decision, std::string("leaves"));
        QCOMPARE(chain.links[1].obstacle, std::string("nobody answered"));
        QVERIFY(!chain.links[5].met && chain.links[5].decision.empty());
        QCOMPARE(*verdictOn(chain).breakAt, std::size_t(1));
    }

    void theShopperSaysThatThePathEndedHere() {
        auto path = clinic({"positive", "neutral", "positive", "negative", "positive", "positive"});
        path.walk.outcomes = {{.step = "advert", .decision = "stops", .obstacle = "a dead link"}};
        auto verdict = verdictOn(chainOf(path, shipped()));
        QCOMPARE(*verdict.deadEnd, std::size_t(1));
        QVERIFY(!verdict.breakAt); // no customer comes as far as the negative link
        QCOMPARE(verdict.touches, 2);
        QVERIFY(!isReachable(verdict, 2));
        path.walk.outcomes[0].step = "call"; // behind the break nobody gets
        verdict = verdictOn(chainOf(path, shipped()));
        QCOMPARE(*verdict.breakAt, std::size_t(3));
        QVERIFY(!verdict.deadEnd);
    }

    void aCriticalFailureBreaksEvenBesideAReaction_data() {
        QTest::addColumn<QString>("felt");
        QTest::newRow("positive") << "positive";
        QTest::newRow("neutral") << "neutral";
        QTest::newRow("negative") << "negative";
    }
    void aCriticalFailureBreaksEvenBesideAReaction() {
        QFETCH(QString, felt);
        auto path = clinic({"positive", "positive", "positive", "positive", "", "positive"});
        path.steps[4].asked = {reaction(felt.toStdString()), yesNo("answered", "no", 1, true)};
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.links[4].reaction, felt.toStdString()); // as it was felt
        QCOMPARE(chain.links[4].failure, std::string("answered"));
        QCOMPARE(*verdictOn(chain).breakAt, std::size_t(4));
    }

    void whatNeedsNoEmployeeIsAutomated() {
        auto chain = chainOf(clinic({"positive", "positive", "positive", "positive", "positive", "positive"}),
                             shipped());
        QCOMPARE(verdictOn(chain).automated, 5);
        const std::vector<TouchpointNote> notes{{.touchpoint = "call", .automated = true},
                                                {.touchpoint = "landing", .automated = false},
                                                {.touchpoint = "contact"}};
        applyNotes(chain, notes);
        QCOMPARE(chain.links[4].people, 0);
        QCOMPARE(chain.links[2].people, 1);
        QCOMPARE(chain.links[3].people, 0); // nothing was said of it
        QCOMPARE(verdictOn(chain).automated, 5);
        QCOMPARE(verdictOn(chain).people, 1);
    }

    void aWalkNamesWhoWentWhenAndWhere() {
        auto path = clinic({"positive"});
        path.walk.location = "Centre";
        path.walk.insider = true;
        path.walk.customerStatus = "former";
        path.begun = Moment{.utc = std::chrono::sys_seconds(std::chrono::seconds(1'790'000'000))};
        const auto chain = chainOf(path, shipped());
        QCOMPARE(chain.tester, std::string("t"));
        QCOMPARE(chain.location, std::string("Centre"));
        QVERIFY(chain.insider);
        QCOMPARE(chain.customerStatus, std::string("former"));
        QVERIFY(chain.walkedAt == path.begun);
    }

    void aChainThatEndsBeforeTheDecisionHasNoFinalLink() {
        QVERIFY(!verdictOn(handMade({"need", "search"})).hasFinalLink);
        QCOMPARE(verdictOn(Chain{}).warnings, (std::vector<std::string>{"no-links", "no-continuation"}));
    }

    void moreThanThirtySixTouchesAreAboveTheBand() {
        QCOMPARE(verdictOn(handMade(std::vector<std::string>(37, "decision"))).band, TouchBand::Above);
        QCOMPARE(verdictOn(handMade(std::vector<std::string>(36, "decision"))).band, TouchBand::Within);
        QCOMPARE(verdictOn(handMade(std::vector<std::string>(5, "decision"))).band, TouchBand::Within);
    }

    void theWeakestLinkBreaksElseItEarnsLeast() {
        CompanyScore score;
        score.touchpoints = {{.touchpoint = "landing", .points = 40}, {.touchpoint = "call", .points = 30}};
        const auto whole = chainOf(
            clinic({"positive", "positive", "positive", "positive", "positive", "positive"}), shipped());
        QCOMPARE(*weakestLink(whole, score), std::size_t(4));
        const auto broken = chainOf(clinic({"positive", "negative"}), shipped());
        QCOMPARE(*weakestLink(broken, score), std::size_t(1));
        score.touchpoints[0].points = 30;
        QVERIFY(!weakestLink(whole, score));
    }

    void chainsAreAlignedByStage() {
        const std::vector chains{handMade({"search", "comparison", "decision"}),
                                 handMade({"need", "search", "search", "decision", "need"})};
        const auto result = aligned(chains);
        QCOMPARE(result.stages, (std::vector<std::string>{"need", "search", "search", "comparison",
                                                          "decision", "decision"}));
        using Line = std::vector<std::optional<std::size_t>>;
        constexpr auto none = std::nullopt;
        QCOMPARE(result.lines[0], (Line{none, 0, none, 1, 2, none}));
        // The link that falls back to "need" stays behind the decision.
        QCOMPARE(result.lines[1], (Line{0, 1, 2, none, 3, 4}));
    }
};

SHOPWALKER_TEST(ChainTest)
#include "chain_test.moc"
