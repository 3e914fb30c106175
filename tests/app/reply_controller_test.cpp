// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/times.h"
#include "tests/app/walk_tools_fixture.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;
using namespace std::chrono_literals;

/// The board of replies that are waited for, on a real workspace.
class ReplyControllerTest : public test::WalkToolsFixture {
    Q_OBJECT
private slots:
    void repliesAreAwaitedOverAllWalks() {
        sendMessage();
        auto& board = *m_tools->replies();
        QAbstractItemModelTester tester(board.replies(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        QCOMPARE(board.replies()->overdue(), 0);
        wait(3h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 1);
        QCOMPARE(m_reminded.size(), 1);
        board.look();
        QCOMPARE(m_reminded.size(), 1); // once is enough

        m_keeper->close(); // the walk need not be open
        board.answeredNow(0);
        QTRY_COMPARE(board.replies()->count(), 0);
        QVERIFY(!board.notice().isEmpty());
        openWalk();
        QCOMPARE(number(timerQuestion), 3 * 3600.0);
    }

    void aPromiseSetsTheTime() {
        sendMessage();
        auto& board = *m_tools->replies();
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        board.promisedIn(0, 24 * 60);
        QTRY_VERIFY(board.replies()->timers().front().promised.has_value());
        wait(3h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 0);
        wait(22h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 1);
        board.giveUp(0);
        QTRY_COMPARE(board.replies()->count(), 0);
    }

    void remindersGoToTheCalendar() {
        sendMessage();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        const auto path = m_folder->filePath("replies.ics");
        m_tools->replies()->exportCalendar(QUrl::fromLocalFile(path));
        QTRY_VERIFY(!m_tools->replies()->notice().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Has Clinic A answered?"));
        m_tools->replies()->exportCalendar(QUrl::fromLocalFile(m_folder->filePath("missing/replies.ics")));
        QTRY_VERIFY(!m_tools->replies()->problem().isEmpty());
    }

    void whatCameDueWhileTheProgramWasClosedIsTold() {
        sendMessage();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        stop();
        wait(3h);
        start();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_reminded.size(), 1);
        stop();
        start();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        QCOMPARE(m_reminded.size(), 1); // and not told again
    }

    void theLastReplyEndsAWalkThatIsNotOpen() {
        sendMessage();
        giveWhatIsMissing();
        QVERIFY(m_keeper->lead([](WalkSession& walk) { return walk.finish(); }).value() ==
                WalkState::WaitingForReplies);
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        m_keeper->close();
        auto& board = *m_tools->replies();
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        wait(4h);
        QVERIFY(!board.answeredAt(0, "soon"));
        QVERIFY(!board.timeProblem().isEmpty());
        auto came = m_device.now();
        came.utc -= 1h;
        QVERIFY(board.answeredAt(0, timeOfDay(came)));
        QTRY_COMPARE(board.replies()->count(), 0);
        openWalk();
        QVERIFY(m_keeper->session()->walk().state == WalkState::Done);
        QVERIFY(std::abs(number(timerQuestion) - 3 * 3600.0) < 60);
    }

private:
    static constexpr auto timerQuestion = "contact.callback-came";

    void sendMessage() {
        const auto record = [this](const char* question, AnswerValue value) {
            const auto place = m_keeper->session()->placeOf(question, 0);
            QVERIFY2(place, question);
            const auto recorded = m_keeper->record(*place, {.value = std::move(value)});
            QVERIFY2(recorded.ok(), recorded ? "" : recorded.error().text.c_str());
        };
        record("contact.ways", {.choices = {"callback"}});
        record(timerQuestion, {.sent = m_device.now()});
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void giveWhatIsMissing() {
        for (auto progress = m_keeper->session()->progress(); !progress.missing.empty();
             progress = m_keeper->session()->progress()) {
            const auto place = progress.missing.front();
            const auto type = m_keeper->session()->question(place).type;
            if (m_keeper->record(place, {.notApplicable = true}))
                continue;
            AnswerValue value{.number = 1, .text = "x"};
            if (type == QuestionType::YesNo)
                value.choices = {"no"};
            else if (type == QuestionType::Reaction)
                value.choices = {"positive"};
            else if (type == QuestionType::Choice || type == QuestionType::MultiChoice)
                value.choices = {m_keeper->session()->question(place).options.back().id};
            QVERIFY(m_keeper->record(place, {.value = value}).ok());
        }
    }
};

SHOPWALKER_TEST(ReplyControllerTest)
#include "reply_controller_test.moc"
