// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/call_answers.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

/// `seconds` after the device was started.
Press press(const char* kind, int seconds) {
    return {.tool = "call", .kind = kind, .at = {.monotonic = std::chrono::seconds(seconds), .boot = "b"}};
}

std::vector<Press> heldTwice() {
    return {press("start", 0), press("tap", 2),     press("tap", 6),   press("answered", 9),
            press("hold", 20), press("resume", 50), press("hold", 60), press("stop", 70)};
}

} // namespace

class CallAnswersTest : public QObject {
    Q_OBJECT
private slots:
    void anEndedCallAnswersTheQuestionsOfItsStep() {
        const auto checklist = *loadChecklists().library.find("clinic/walk");
        const auto step = std::find_if(checklist.steps.begin(), checklist.steps.end(),
                                       [](const Step& candidate) { return candidate.id == "call"; });
        const auto answers = answersOf(heldTwice(), *step);
        QCOMPARE(answers.size(), std::size_t(3));
        QVERIFY(answers[0].first == "answered" && answers[0].second.choices.front() == "yes");
        QVERIFY(answers[1].first == "rings" && answers[1].second.number == 2);
        QVERIFY(answers[2].first == "hold" && answers[2].second.number == 40);
        QVERIFY((answers[2].second.laps == std::vector<double>{30, 10}));
    }

    void nobodyIsOnHoldInACallThatWasNotAnswered() {
        const Step step{
            .id = "s",
            .questions = {{.id = "hold", .type = QuestionType::Duration, .fromCall = "hold-time"},
                          {.id = "waited", .type = QuestionType::Duration, .fromCall = "answer-time"},
                          {.id = "picked-up", .fromCall = "answered"}}};
        std::vector<Press> call{press("start", 0), press("tap", 3)};
        QVERIFY(answersOf(call, step).empty()); // it still rings
        call.push_back(press("stop", 40));
        const auto answers = answersOf(call, step);
        QCOMPARE(answers.size(), std::size_t(2));
        QVERIFY(answers[0].first == "picked-up" && answers[0].second.choices.front() == "no");
        QVERIFY(answers[1].first == "waited" && answers[1].second.number == 40);
    }

    void aSlippedThumbIsTakenBackAndAnotherCallBeginsAnew() {
        auto presses = heldTwice();
        presses.push_back(press("undo", 71));
        QVERIFY(phaseOf(lastCall(presses)) == CallPhase::OnHold);
        presses.push_back(press("start", 80));
        QCOMPARE(lastCall(presses).size(), std::size_t(1));
        presses.push_back(press("undo", 81));
        QVERIFY(phaseOf(lastCall(presses)) == CallPhase::Ready);
        presses.push_back(press("undo", 82));
        QVERIFY(lastCall(presses).empty());
    }

    void pressesThatMakeNoSenseAreRefused_data() {
        QTest::addColumn<int>("phase");
        QTest::addColumn<QStringList>("accepted");
        const auto row = [](const char* name, CallPhase phase, const QStringList& accepted) {
            QTest::newRow(name) << static_cast<int>(phase) << accepted;
        };
        row("ready", CallPhase::Ready, {"start"});
        row("ringing", CallPhase::Ringing, {"tap", "answered", "stop", "undo"});
        row("talking", CallPhase::Talking, {"hold", "stop", "undo"});
        row("on hold", CallPhase::OnHold, {"resume", "stop", "undo"});
        row("over", CallPhase::Over, {"start", "undo"});
    }

    void pressesThatMakeNoSenseAreRefused() {
        QFETCH(int, phase);
        QFETCH(QStringList, accepted);
        for (const auto* kind : {"start", "tap", "answered", "hold", "resume", "stop", "undo", "lap"})
            QCOMPARE(accepts(static_cast<CallPhase>(phase), kind), accepted.contains(QString(kind)));
    }
};

SHOPWALKER_TEST(CallAnswersTest)
#include "call_answers_test.moc"
