// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/company_score.h"
#include "core/score/spread.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

#include <cmath>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const Touchpoints rows{
    {.id = "phone", .stage = "decision", .channel = "phone"},
    {.id = "chat", .stage = "comparison", .channel = "website"},
    {.id = "prices", .stage = "comparison", .channel = "website"},
};

Finding found(std::string touchpoint, Presence presence) {
    return {.touchpoint = std::move(touchpoint), .presence = presence};
}

WalkedStep phoneCall(std::vector<AskedQuestion> asked) {
    return step("phone", "decision", "phone", std::move(asked));
}

CompanyScore scored(const std::vector<WalkedPath>& paths, const std::vector<Finding>& findings = {},
                    const Weights& weights = {}, Audience audience = Audience::Everybody) {
    return scoreCompany(paths, findings, rows, weights, audience);
}

AskedQuestion scale(double step) {
    return {{.id = "manner", .type = QuestionType::Scale}, numbered(step)};
}

} // namespace

class CompanyScoreTest : public QObject {
    Q_OBJECT
private slots:
    void aTouchpointIsTheWeightedMeanOfItsQuestions() {
        // (3 × 100 + 1 × 0) / 4 = 75.
        const auto score =
            scored({walked("w", "t", {phoneCall({yesNo("answered", "yes", 3), yesNo("script", "no", 1)})})});
        QCOMPARE(*score.touchpoints[0].points, 75.0);
        QVERIFY(!score.touchpoints[0].presenceOnly);
        QCOMPARE(score.touchpoints[0].stage, std::string("decision"));
    }

    void theReactionToATickCountsAsAWalk_data() {
        QTest::addColumn<QString>("presence");
        QTest::addColumn<QString>("reaction");
        QTest::addColumn<double>("points"); ///< -1: presence decides
        QTest::newRow("liked") << "yes"
                               << "positive" << 100.0;
        QTest::newRow("unmoved") << "yes"
                                 << "neutral" << 75.0;
        QTest::newRow("disliked") << "yes"
                                  << "negative" << 0.0;
        QTest::newRow("there") << "yes"
                               << "" << -1.0;
        QTest::newRow("missed") << "no"
                                << "negative" << -1.0;
        QTest::newRow("not missed") << "no"
                                    << "neutral" << -1.0; // absence earns nothing by being borne
    }
    void theReactionToATickCountsAsAWalk() {
        QFETCH(QString, presence);
        QFETCH(QString, reaction);
        QFETCH(double, points);
        auto line = yesNo("chat", presence.toStdString());
        line.answer->value.reaction = reaction.toStdString();
        const std::vector ticks{walked("t", "t", {step("chat", "comparison", "website", {line})})};
        const std::vector findings{found("chat", presence == "yes" ? Presence::Present : Presence::Absent)};
        const auto score = scoreCompany({}, findings, rows, {}, Audience::Everybody, ticks);
        const auto& chat = score.touchpoints[1];
        QCOMPARE(chat.presenceOnly, points < 0);
        QCOMPARE(*chat.points, points < 0 ? (presence == "yes" ? 100.0 : 0.0) : points);
        QCOMPARE(chat.spread.walks, points < 0 ? 0 : 1);
        QCOMPARE(score.walks, 0); // nobody walked
    }

    void aTickStandsBesideTheWalks() {
        auto line = yesNo("phone", "yes");
        line.answer->value.reaction = "neutral";
        const std::vector walks{walked("w", "t", {phoneCall({yesNo("a", "yes", 1)})})};
        const std::vector ticks{walked("t", "t", {phoneCall({line})})};
        const auto score = scoreCompany(walks, {}, rows, {}, Audience::Everybody, ticks);
        QCOMPARE(score.touchpoints[0].walkPoints, (std::vector{100.0, 75.0}));
        QCOMPARE(*score.touchpoints[0].points, 87.5);
    }

    void notApplicableAndUnansweredLeaveBothSidesOfTheMean() {
        auto without = yesNo("b", "no", 5);
        without.answer = notApplicable();
        auto open = yesNo("c", "no", 5);
        open.answer.reset();
        const auto score = scored(
            {walked("w", "t", {phoneCall({yesNo("a", "yes", 1), without, open, yesNo("d", "no", 1)})})});
        QCOMPARE(*score.touchpoints[0].points, 50.0);
    }

    void aQuestionOfWeightZeroIsNotScored() {
        const auto score =
            scored({walked("w", "t", {phoneCall({yesNo("a", "yes", 1), yesNo("b", "no", 0)})})});
        QCOMPARE(*score.touchpoints[0].points, 100.0);
    }

    void walksAreMeanedAfterEachIsScored() {
        // First walk 100 of one question, second (100 + 0 + 0) / 3: mean of 100 and 33.3…, not 2 of 4
        // questions.
        const auto score =
            scored({walked("1", "t", {phoneCall({yesNo("a", "yes")})}),
                    walked("2", "u", {phoneCall({yesNo("a", "yes"), yesNo("b", "no"), yesNo("c", "no")})})});
        QVERIFY(std::abs(*score.touchpoints[0].points - 200.0 / 3) < 1e-9);
        QCOMPARE(score.touchpoints[0].spread.walks, 2);
        QCOMPARE(score.touchpoints[0].spread.most, 100.0);
    }

    void walksThatAreNotOverDoNotCount() {
        auto running = walked("1", "t", {phoneCall({yesNo("a", "no")})});
        running.walk.state = WalkState::UnderWay;
        auto waiting = walked("2", "t", {phoneCall({yesNo("a", "yes")})});
        waiting.walk.state = WalkState::WaitingForReplies;
        const auto score = scored({running, waiting});
        QCOMPARE(score.walks, 1);
        QCOMPARE(*score.touchpoints[0].points, 100.0);
    }

    void theLastImpressionWins() {
        auto path = walked("w", "t", {phoneCall({reaction("positive")})});
        path.walk.reratings = {{.step = "phone", .fromStep = "later", .reaction = "neutral"},
                               {.step = "phone", .fromStep = "last", .reaction = "negative"}};
        QCOMPARE(*scored({path}).touchpoints[0].points, 0.0);
        QCOMPARE(reactionTo(path, path.steps[0]), std::string("negative"));
        // The answer stays beside it.
        QCOMPARE(path.steps[0].asked[0].answer->value.choices[0], std::string("positive"));
    }

    void aReratingCountsWhereNoReactionWasAsked() {
        auto path = walked("w", "t", {phoneCall({yesNo("a", "yes")})});
        path.walk.reratings = {{.step = "phone", .fromStep = "later", .reaction = "negative"}};
        QCOMPARE(*scored({path}).touchpoints[0].points, 50.0);
    }

    void aCriticalFailureStandsBesideTheNumber() {
        const auto score = scored(
            {walked("w", "t", {phoneCall({yesNo("answered", "no", 1, true), yesNo("polite", "yes", 1)})})});
        QCOMPARE(*score.touchpoints[0].points, 50.0);
        QCOMPARE(score.touchpoints[0].failures.size(), std::size_t(1));
        QCOMPARE(score.touchpoints[0].failures[0].question, std::string("phone.answered"));
        QCOMPARE(score.total.failures, 1);
    }

    void presenceAloneIsOneHundredOrNothingAndMarked() {
        const auto score = scored({}, {found("chat", Presence::Present), found("prices", Presence::Absent)});
        QCOMPARE(*score.touchpoints[1].points, 100.0);
        QCOMPARE(*score.touchpoints[2].points, 0.0);
        QVERIFY(score.touchpoints[1].presenceOnly);
        QCOMPARE(score.total.presenceOnly, 2);
        QCOMPARE(*score.total.points, 50.0);
    }

    void unknownIsInNoMeanAndLowersCoverage() {
        const auto score = scored({}, {found("chat", Presence::Present), found("prices", Presence::Unknown)});
        QVERIFY(!score.touchpoints[2].points);
        QCOMPARE(*score.total.points, 100.0);
        QCOMPARE(score.total.known, 1);
        QCOMPARE(score.total.total, 3);
    }

    void notApplicableLeavesTheCoverage() {
        const auto score =
            scored({}, {found("chat", Presence::Present), found("prices", Presence::NotApplicable)});
        QCOMPARE(score.total.total, 2);
        QCOMPARE(score.total.known, 1);
    }

    void aWalksPointsGoBeforePresence() {
        const auto score =
            scored({walked("w", "t", {phoneCall({yesNo("a", "no")})})}, {found("phone", Presence::Present)});
        QCOMPARE(*score.touchpoints[0].points, 0.0);
        QVERIFY(!score.touchpoints[0].presenceOnly);
    }

    void groupsAreMeansWeightedByImportance() {
        // phone 25 (decision 2 × phone 3 = 6), chat 100 (own weight 4), prices 0 (comparison 1 × website 1 =
        // 1).
        Weights weights;
        weights.stages["decision"] = 2;
        weights.channels["phone"] = 3;
        weights.touchpoints["chat"] = 4;
        const auto score =
            scored({walked("w", "t", {phoneCall({scale(2)})})},
                   {found("chat", Presence::Present), found("prices", Presence::Absent)}, weights);
        const auto stage = [&](const char* id) {
            return *std::find_if(score.stages.begin(), score.stages.end(),
                                 [&](auto& group) { return group.id == id; });
        };
        QCOMPARE(*stage("decision").points, 25.0);
        QCOMPARE(*stage("comparison").points, 80.0); // (4 × 100 + 1 × 0) / 5
        QVERIFY(!stage("need").points);
        QCOMPARE(stage("need").total, 0);
        QCOMPARE(score.channels[0].id, std::string("phone"));
        QCOMPARE(*score.channels[1].points, 80.0);
        QCOMPARE(*score.total.points, 50.0); // (6 × 25 + 4 × 100 + 1 × 0) / 11
    }

    void whatOnlyTheOwnerKnowsStaysOutOfTheComparison() {
        auto openRate = yesNo("open-rate", "no", 1, true);
        openRate.question.audience = "owner";
        const std::vector paths{walked("w", "t", {phoneCall({yesNo("a", "yes"), openRate})})};
        QCOMPARE(*scored(paths).touchpoints[0].points, 100.0);
        QVERIFY(scored(paths).touchpoints[0].failures.empty());
        QCOMPARE(*scored(paths, {}, {}, Audience::Owner).touchpoints[0].points, 50.0);
        QCOMPARE(scored(paths, {}, {}, Audience::Owner).total.failures, 1);
    }

    void theSpreadOfSeveralTestersIsKept() {
        // 40, 60, 80: mean 60, s² = (400 + 0 + 400) / 2 = 400.
        const std::vector<double> points{40, 60, 80};
        const auto spread = spreadOf(points);
        QCOMPARE(spread.mean, 60.0);
        QCOMPARE(spread.least, 40.0);
        QCOMPARE(spread.most, 80.0);
        QCOMPARE(spread.deviation, 20.0);
    }

    void testersAgreeWhenTheyAnswerAlikeAndScalesAreOneStepApart() {
        // Yes/no: yes yes no → 1 of 3 pairs; scale: 3 4 5 → 3-4 and 4-5 of 3 pairs. Together 3 of 6.
        const std::vector paths{
            walked("1", "a", {phoneCall({yesNo("ok", "yes"), scale(3)})}),
            walked("2", "b", {phoneCall({yesNo("ok", "yes"), scale(4)})}),
            walked("3", "c", {phoneCall({yesNo("ok", "no"), scale(5)})}),
        };
        const auto agreement = agreementOn(paths, "phone");
        QCOMPARE(agreement.pairs, 6);
        QCOMPARE(agreement.alike, 3);
        QCOMPARE(*agreement.share(), 0.5);
    }

    void oneTesterTwiceAndOtherBranchesAreNoPair() {
        auto elsewhere = walked("3", "b", {phoneCall({yesNo("ok", "no")})});
        elsewhere.walk.location = "North";
        const std::vector paths{walked("1", "a", {phoneCall({yesNo("ok", "yes")})}),
                                walked("2", "a", {phoneCall({yesNo("ok", "yes")})}), elsewhere};
        QCOMPARE(agreementOn(paths, "phone").pairs, 0);
        QVERIFY(!agreementOn(paths, "phone").share());
    }
};

SHOPWALKER_TEST(CompanyScoreTest)
#include "company_score_test.moc"
