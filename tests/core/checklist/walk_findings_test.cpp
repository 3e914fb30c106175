// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walk_findings.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class WalkFindingsTest : public QObject {
    Q_OBJECT
private slots:
    void aPrefilledQuestionConfirmsOrRefutes_data() {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("presence");
        QTest::newRow("yes") << chosen("yes") << int(Presence::Present);
        QTest::newRow("no") << chosen("no") << int(Presence::Absent);
        QTest::newRow("not applicable") << Answer{.notApplicable = true} << int(Presence::NotApplicable);
    }
    void aPrefilledQuestionConfirmsOrRefutes() {
        QFETCH(Answer, answer);
        QFETCH(int, presence);
        Step step{.id = "landing"};
        step.questions = {{.id = "price", .prefill = "prices"}};
        answer.question = "landing.price";
        const auto findings = walkFindings(checklistOf(step), walkOf({answer}));
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].touchpoint, std::string("prices"));
        QCOMPARE(int(findings[0].presence), presence);
        QVERIFY(findings[0].source == FindingSource::Walk);
        QCOMPARE(findings[0].values[0].rule, std::string("x/y#landing.price"));
    }

    void whoWalkedAStepHasMetItsTouchpoint() {
        Step step{.id = "call", .touchpoint = "phone"};
        step.questions = {{.id = "answered"}, {.id = "rings", .type = QuestionType::Count}};
        const auto findings = walkFindings(checklistOf(step), walkOf({chosen("no", "call.answered")}));
        QCOMPARE(findings.size(), std::size_t(1)); // nobody picked up, but there is a phone
        QVERIFY(findings[0].presence == Presence::Present);
        QVERIFY(walkFindings(checklistOf(step), walkOf({})).empty());
    }

    void whatFailedCriticallySaysNothingOfPresence_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("findings");
        QTest::newRow("booked") << "yes" << 1;
        QTest::newRow("could not book") << "no" << 0; // there may be a booking, or none
    }
    void whatFailedCriticallySaysNothingOfPresence() {
        QFETCH(QString, choice);
        Step step{.id = "booking", .touchpoint = "appointment"};
        step.questions = {{.id = "done", .critical = true},
                          {.id = "reaction", .type = QuestionType::Reaction}};
        const auto walk = walkOf(
            {chosen("negative", "booking.reaction"), chosen(choice == "yes" ? "yes" : "no", "booking.done")});
        QTEST(static_cast<int>(walkFindings(checklistOf(step), walk).size()), "findings");
    }

    void theLastAnswerCountsAndAHiddenOneDoesNot() {
        Step step{.id = "s"};
        step.questions = {
            {.id = "seen"},
            {.id = "chat",
             .showIf = Condition{.kind = Condition::Kind::Equals, .question = "s.seen", .value = "yes"},
             .prefill = "chat"}};
        const auto asked = checklistOf(step);
        auto findings = walkFindings(
            asked, walkOf({chosen("yes", "s.seen"), chosen("yes", "s.chat"), chosen("no", "s.chat")}));
        QVERIFY(findings[0].presence == Presence::Absent);
        findings = walkFindings(
            asked, walkOf({chosen("yes", "s.seen"), chosen("yes", "s.chat"), chosen("no", "s.seen")}));
        QVERIFY(findings.empty());
    }

    void aTickListSaysPresentOrAbsent() {
        Step step{.id = "blog", .touchpoint = "blog"};
        step.questions = {{.id = "there"}, {.id = "reaction", .type = QuestionType::Reaction}};
        auto list = checklistOf(step);
        list.kind = "inventory";
        const auto findings =
            walkFindings(list, walkOf({chosen("no", "blog.there"), chosen("negative", "blog.reaction")}));
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].presence == Presence::Absent);
    }

    void whatWasSeenOnceIsPresent() {
        Step first{.id = "a"}, second{.id = "b"};
        first.questions = {{.id = "q", .prefill = "prices"}};
        second.questions = {{.id = "q", .prefill = "prices"}};
        Checklist both{.id = "x/y", .steps = {first, second}};
        const auto findings = walkFindings(both, walkOf({chosen("yes", "a.q"), chosen("no", "b.q")}));
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].presence == Presence::Present);
        QCOMPARE(findings[0].values.size(), std::size_t(1));
    }

private:
    static Answer chosen(std::string word, std::string question = {}) {
        return {.question = std::move(question), .value = {.choices = {std::move(word)}}};
    }
    static Checklist checklistOf(Step step) {
        return {.id = "x/y", .kind = "walk", .steps = {std::move(step)}};
    }
    static Walk walkOf(std::vector<Answer> answers) {
        Walk walk{.id = "w"};
        walk.answers = std::move(answers);
        return walk;
    }
};

SHOPWALKER_TEST(WalkFindingsTest)
#include "walk_findings_test.moc"
