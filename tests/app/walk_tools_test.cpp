// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/walk_tools_fixture.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;
using namespace std::chrono_literals;

/// Call mode and discreet mode on a real workspace.
class WalkToolsTest : public test::WalkToolsFixture {
    Q_OBJECT
private slots:
    void aCallTappedAlongAnswersTheWalk() {
        auto& call = *m_tools->call();
        call.open();
        QVERIFY(call.isAvailable());
        call.start();
        wait(3s);
        call.ring();
        wait(4s);
        call.ring();
        wait(2s);
        call.answered();
        QCOMPARE(call.waitSeconds(), 9);
        wait(10s);
        call.hold();
        wait(25s);
        QCOMPARE(call.holdSeconds(), 25);
        call.resume();
        wait(5s);
        call.end();
        QCOMPARE(call.recorded(), 3);
        QCOMPARE(number("call.rings"), 2.0);
        QCOMPARE(number("call.hold"), 25.0);
        QVERIFY(answer("call.answered")->value.choices.front() == "yes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aCallRunsOnOverARestart() {
        m_tools->call()->open();
        m_tools->call()->start();
        wait(5s);
        m_tools->call()->ring();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        wait(20s);
        start();
        openWalk();
        auto& call = *m_tools->call();
        call.open();
        QCOMPARE(call.phase(), CallController::Ringing);
        QCOMPARE(call.rings(), 1);
        QCOMPARE(call.waitSeconds(), 25);
    }

    void timeInWhichTheProgramWasKilledIsNotWalked() {
        m_tools->call()->open();
        m_tools->call()->start();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        wait(10s);
        start();
        openWalk();
        QVERIFY(m_keeper->session()->walk().interruptions.empty()); // too short to speak of
        stop();
        wait(600s);
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().interruptions.size(), std::size_t(1));
        const auto absence = m_keeper->session()->walk().interruptions.front();
        QVERIFY(absence.kind == "background" && absence.to);
        QCOMPARE(elapsed(absence.from, *absence.to), std::chrono::milliseconds(610s));
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aSlippedThumbAndACallInVain() {
        auto& call = *m_tools->call();
        call.open();
        call.start();
        call.ring();
        call.answered();
        call.undo();
        QCOMPARE(call.phase(), CallController::Ringing);
        call.hold(); // makes no sense now
        QCOMPARE(call.phase(), CallController::Ringing);
        wait(40s);
        call.end();
        QVERIFY(answer("call.answered")->value.choices.front() == "no");
        QCOMPARE(number("call.rings"), 1.0);
        QVERIFY(answer("call.hold") == nullptr);
        call.start(); // another try
        QCOMPARE(call.rings(), 0);
    }

    void aMomentIsNotedNowAndExplainedLater() {
        auto& discreet = *m_tools->discreet();
        QAbstractItemModelTester tester(discreet.moments(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        discreet.note();
        wait(60s);
        discreet.note();
        QCOMPARE(discreet.unexplained(), 2);
        wait(20min);
        discreet.explain(1, "The receptionist was on her phone"); // the first, below the latest
        QCOMPARE(discreet.unexplained(), 1);
        const auto* moments = discreet.moments();
        QVERIFY(!moments->data(moments->index(1), MomentListModel::LateRole).toString().isEmpty());
        QVERIFY(moments->data(moments->index(0), MomentListModel::LateRole).toString().isEmpty());
        discreet.setNotes("Milk, bread");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        start();
        openWalk();
        QCOMPARE(m_tools->discreet()->notes(), "Milk, bread");
        QCOMPARE(m_tools->discreet()->moments()->count(), 2);
        QCOMPARE(m_tools->discreet()->unexplained(), 1);
    }

    void wordsOfDiscreetModeReachTheWalk() {
        m_tools->discreet()->setNotes("Nobody at the desk");
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->session()->walk().notes.size(), std::size_t(1), 5000);
        m_tools->discreet()->setNotes("Nobody at the desk for 9 minutes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop(); // before the words became a note
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().notes.size(), std::size_t(1));
        QCOMPARE(m_keeper->session()->walk().notes[0].text, std::string("Nobody at the desk for 9 minutes"));
        QCOMPARE(m_tools->discreet()->notes(), "Nobody at the desk for 9 minutes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aCallWhoseAnswersWereNotKeptGivesThemAtTheNextStart() {
        for (const auto* kind : {"start", "tap", "answered", "stop"}) {
            m_keeper->press({.tool = "call.call-mode", .kind = kind, .at = m_device.now()});
            wait(5s);
        }
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop(); // killed between the last press and the answers
        start();
        openWalk();
        QVERIFY(answer("call.answered") && answer("call.answered")->value.choices.front() == "yes");
        QCOMPARE(number("call.rings"), 1.0);
        const auto answers = m_keeper->session()->walk().answers.size();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().answers.size(), answers); // once
    }

    void theNextEmployeeOfWhomOnlyADraftIsThereIsKept() {
        Step step{.id = "s", .repeat = 3};
        step.questions = {{.id = "q", .type = QuestionType::Text}};
        const Checklist list{.id = "x/y", .steps = {step}};
        m_keeper->open(list, walk(), {{"s.q", 1, "half a word"}}, {});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 2);
        m_keeper->open(list, walk(), {{"s.q#found", 1, "half a word"}},
                       {{"s.q", 2, "start", m_device.now()}});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 3);
        m_keeper->open(list, walk(), {{"s.q", 900, "of a damaged file"}}, {});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 3);
    }

    void withoutAWalkNothingCanBeNoted() {
        m_keeper->close();
        m_tools->call()->open();
        m_tools->call()->start();
        QCOMPARE(m_tools->call()->phase(), CallController::Ready);
        m_tools->discreet()->note();
        m_tools->evidence()->addNote("x");
        m_tools->evidence()->addPhoto(picture());
        QVERIFY(!m_tools->evidence()->isBusy());
        QCOMPARE(m_tools->discreet()->moments()->count(), 0);
    }
};

SHOPWALKER_TEST(WalkToolsTest)
#include "walk_tools_test.moc"
