// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/points.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

Question question(QuestionType type) {
    return {.id = "q", .type = type};
}

Question measured(QuestionType type, double good, double bad, std::string unit) {
    auto made = question(type);
    made.target = Target{good, bad, std::move(unit)};
    return made;
}

/// Points of an answer; −1 stands for none.
double points(const Question& asked, const Answer& answer) {
    return pointsOf(asked, answer).value_or(-1);
}

} // namespace

class PointsTest : public QObject {
    Q_OBJECT
private slots:
    void yesNoEarnsAllOrNothingAndMayBeInverted() {
        auto asked = question(QuestionType::YesNo);
        QCOMPARE(points(asked, chosen({"yes"})), 100.0);
        QCOMPARE(points(asked, chosen({"no"})), 0.0);
        asked.good = "no";
        QCOMPARE(points(asked, chosen({"yes"})), 0.0);
        QCOMPARE(points(asked, chosen({"no"})), 100.0);
    }

    void aScaleIsLinearFromOneToItsEnd() {
        auto asked = question(QuestionType::Scale);
        QCOMPARE(points(asked, numbered(1)), 0.0);
        QCOMPARE(points(asked, numbered(2)), 25.0);
        QCOMPARE(points(asked, numbered(5)), 100.0);
        asked.scaleTo = 11;
        QCOMPARE(points(asked, numbered(4)), 30.0);
    }

    void aChoiceEarnsItsOptionsScore() {
        auto asked = question(QuestionType::Choice);
        asked.options = {{"a", "A", 70}, {"b", "B", std::nullopt}};
        QCOMPARE(points(asked, chosen({"a"})), 70.0);
        QCOMPARE(points(asked, chosen({"b"})), -1.0);
    }

    void aMultiChoiceEarnsTheSumUpToOneHundred() {
        auto asked = question(QuestionType::MultiChoice);
        asked.options = {{"a", "A", 40}, {"b", "B", 40}, {"c", "C", 40}, {"d", "D", std::nullopt}};
        QCOMPARE(points(asked, chosen({"a", "b"})), 80.0);
        QCOMPARE(points(asked, chosen({"a", "b", "c"})), 100.0);
        QCOMPARE(points(asked, chosen({"d"})), 0.0);
    }

    void aMultiChoiceWithoutScoresEarnsNoPoints() {
        auto asked = question(QuestionType::MultiChoice);
        asked.options = {{"a", "A", std::nullopt}};
        QCOMPARE(points(asked, chosen({"a"})), -1.0);
    }

    void ringsAreLinearBetweenGoodAndBadAndClamped() {
        const auto asked = measured(QuestionType::Count, 1, 5, "rings");
        QCOMPARE(points(asked, numbered(0)), 100.0);
        QCOMPARE(points(asked, numbered(1)), 100.0);
        QCOMPARE(points(asked, numbered(3)), 50.0);
        QCOMPARE(points(asked, numbered(4)), 25.0);
        QCOMPARE(points(asked, numbered(9)), 0.0);
    }

    void moreMayBeBetter() {
        const auto asked = measured(QuestionType::Number, 90, 50, "%");
        QCOMPARE(points(asked, numbered(80)), 75.0);
        QCOMPARE(points(asked, numbered(95)), 100.0);
        QCOMPARE(points(asked, numbered(10)), 0.0);
    }

    void secondsAreMeasuredInTheUnitOfTheTarget() {
        // 20 min of 5 … 65: (65 − 20) / 60 = 75 %.
        const auto asked = measured(QuestionType::Duration, 5, 65, "min");
        QCOMPARE(*measureOf(asked, numbered(1200)), 20.0);
        QCOMPARE(points(asked, numbered(1200)), 75.0);
        QCOMPARE(points(measured(QuestionType::Duration, 1, 3, "d"), numbered(2 * 86400)), 50.0);
    }

    void aReplyCountsFromSentToReplied() {
        const auto asked = measured(QuestionType::ReplyTimer, 1, 5, "h");
        QCOMPARE(points(asked, timed(1'000'000, 2 * 3600)), 75.0);
    }

    void aReplyThatIsStillOutHasNoPoints() {
        QCOMPARE(points(measured(QuestionType::ReplyTimer, 1, 5, "h"), timed(1'000'000, std::nullopt)), -1.0);
    }

    void aMeasureWithoutTargetHasNoPoints() {
        QCOMPARE(points(question(QuestionType::Money), numbered(100)), -1.0);
        QCOMPARE(*measureOf(question(QuestionType::Money), numbered(100)), 100.0);
    }

    void negativeWeighsFarMoreThanNeutral() {
        const auto asked = question(QuestionType::Reaction);
        QCOMPARE(points(asked, chosen({"positive"})), 100.0);
        QCOMPARE(points(asked, chosen({"neutral"})), 75.0);
        QCOMPARE(points(asked, chosen({"negative"})), 0.0);
    }

    void aPromiseIsKeptOrBrokenOrNotJudged() {
        const auto asked = question(QuestionType::Promise);
        QCOMPARE(points(asked, chosen({"kept"})), 100.0);
        QCOMPARE(points(asked, chosen({"broken"})), 0.0);
        QCOMPARE(points(asked, chosen({})), -1.0);
    }

    void notApplicableHasNoPoints() {
        QCOMPARE(points(question(QuestionType::YesNo), notApplicable()), -1.0);
        QCOMPARE(points(measured(QuestionType::Count, 1, 5, "rings"), notApplicable()), -1.0);
    }

    void wordsPhotosAndFeelingsAreNotScored() {
        for (const auto type : {QuestionType::Text, QuestionType::DateTime, QuestionType::Photo,
                                QuestionType::Audio, QuestionType::Place, QuestionType::Emotion})
            QCOMPARE(points(question(type), chosen({"joy"})), -1.0);
    }
};

SHOPWALKER_TEST(PointsTest)
#include "points_test.moc"
