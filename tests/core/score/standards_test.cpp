// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/standards.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

class StandardsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTargetSuggestsAStandard() {
        Checklist checklist{.id = "test/walk"};
        checklist.steps = {
            {.id = "call",
             .questions = {{.id = "rings", .type = QuestionType::Count, .target = Target{1, 5, "rings"}},
                           {.id = "open", .type = QuestionType::Number, .target = Target{40, 5, "%"}},
                           {.id = "polite"}}}};
        const auto standards = suggestedStandards(checklist);
        QCOMPARE(standards.size(), std::size_t(2));
        QCOMPARE(standards[0].question, std::string("call.rings"));
        QCOMPARE(standards[0].limit, 1.0);
        QVERIFY(standards[0].atMost);
        QVERIFY(!standards[1].atMost);
    }

    void whatIsMeasuredOrEarnsPointsCanBecomeAStandardOnce() {
        const AskedQuestion rings{
            {.id = "rings", .type = QuestionType::Count, .label = "Rings", .target = Target{1, 5, "rings"}},
            {}};
        const AskedQuestion wait{{.id = "wait", .type = QuestionType::Duration}, {}};
        const AskedQuestion words{{.id = "words", .type = QuestionType::Text}, {}};
        const AskedQuestion plain{{.id = "plain", .type = QuestionType::Choice, .options = {{"a", "A", {}}}},
                                  {}};
        const auto call =
            step("phone", "decision", "phone", {rings, wait, words, plain, reaction("neutral")});
        const std::vector paths{walked("w", "t", {call}), walked("v", "t", {call})};
        const auto choices = standardChoices(paths);
        QCOMPARE(choices.size(), std::size_t(3));
        QCOMPARE(choices[0].label, std::string("Rings"));
        QVERIFY((choices[0].standard == Standard{"test/walk", "phone.rings", 1, true, "rings"}));
        QVERIFY((choices[1].standard == Standard{"test/walk", "phone.wait", 60, true, "s"}));
        QVERIFY((choices[2].standard == Standard{"test/walk", "phone.reaction", 80, false, ""}));
    }

    void anAnswerPassesOrFails() {
        AskedQuestion rings{{.id = "rings", .type = QuestionType::Count, .target = Target{1, 5, "rings"}},
                            numbered(3)};
        const std::vector paths{
            walked("w", "t", {step("phone", "decision", "phone", {rings, reaction("neutral")})})};
        const std::vector<Standard> standards{
            {.checklist = "test/walk",
             .question = "phone.rings",
             .limit = 3,
             .atMost = true,
             .unit = "rings"},
            {.checklist = "test/walk",
             .question = "phone.rings",
             .limit = 2,
             .atMost = true,
             .unit = "rings"},
            {.checklist = "test/walk", .question = "phone.reaction", .limit = 80, .atMost = false},
            {.checklist = "test/walk", .question = "phone.unasked", .limit = 1},
            {.checklist = "other", .question = "phone.rings", .limit = 1},
        };
        const auto all = verdicts(paths, standards);
        QCOMPARE(all.size(), std::size_t(3));
        QVERIFY(all[0].passed);
        QVERIFY(!all[1].passed);
        QCOMPARE(all[1].value, 3.0);
        QVERIFY(!all[2].passed); // neutral is 75 points
    }
};

SHOPWALKER_TEST(StandardsTest)
#include "standards_test.moc"
