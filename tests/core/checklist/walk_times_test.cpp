// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/reply_timers.h"
#include "core/checklist/walk/stopwatch.h"
#include "core/checklist/walk/walk_clock.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkTimesTest : public QObject {
    Q_OBJECT
private slots:
    void withinOneBootTheMonotonicClockCounts() {
        const Moment before{.utc = Instant(10h), .monotonic = 5s, .boot = "a"};
        const Moment after{.utc = Instant(9h), .monotonic = 8s, .boot = "a"}; // somebody set the clock
        const Moment rebooted{.utc = Instant(11h), .monotonic = 1s, .boot = "b"};
        QVERIFY(elapsed(before, after) == 3s);
        QVERIFY(elapsed(before, rebooted) == 1h);
        QVERIFY(elapsed(at(5s), at(2s)) == -3s);
    }

    void overlappingInterruptionsCountOnce() {
        const std::vector<Interruption> interruptions{{.kind = "pause", .from = at(10s), .to = at(20s)},
                                                      {.kind = "background", .from = at(15s), .to = at(30s)},
                                                      {.kind = "pause", .from = at(90s), .to = {}}};
        QVERIFY(interruptedBetween(interruptions, at(0s), at(60s)) == 20s);
        QVERIFY(interruptedBetween(interruptions, at(12s), at(18s)) == 6s);
        QVERIFY(interruptedBetween(interruptions, at(0s), at(100s)) == 30s); // the last one lasts
        QVERIFY(interruptedBetween(interruptions, at(40s), at(50s)) == 0s);
        QVERIFY(interruptedBetween({}, at(5s), at(1s)) == 0s);
    }

    void aStopwatchRunsHoldsAndLaps() {
        const std::vector<Press> presses{{"q", 0, "start", at(0s)},   {"q", 0, "lap", at(4s)},
                                         {"q", 0, "hold", at(6s)},    {"q", 0, "resume", at(100s)},
                                         {"q", 0, "start", at(101s)}, {"q", 0, "lap", at(103s)}};
        const auto running = readStopwatch(presses, at(110s));
        QVERIFY(running.running && running.time == 16s);
        QVERIFY((running.laps == std::vector<std::chrono::milliseconds>{4s, 5s}));
        const auto answer = durationAnswer(presses, at(110s));
        QCOMPARE(answer.number, 16.0);
        QCOMPARE(answer.laps, (std::vector<double>{4, 5, 7})); // the last lap is what is left
        QVERIFY(!readStopwatch({}, at(1s)).started);
        QVERIFY(durationAnswer({{"q", 0, "start", at(0s)}, {"q", 0, "stop", at(2s)}}, at(9s)).laps.empty());
    }

    void aTapCanBeTakenBack() {
        std::vector<Press> presses(3, {"q", 0, "tap", at(0s)});
        presses.push_back({"q", 0, "undo", at(1s)});
        QCOMPARE(countAnswer(presses).number, 2.0);
        QCOMPARE(countAnswer({{"q", 0, "undo", at(1s)}}).number, 0.0);
    }

    void aCallIsTimedFromRingToEnd() {
        std::vector<Press> presses{
            {"c", 0, "start", at(0s)}, {"c", 0, "tap", at(2s)}, {"c", 0, "tap", at(6s)}};
        QVERIFY(!readCall(presses, at(7s)).answeredAfter);
        presses.push_back({"c", 0, "answered", at(8s)});
        presses.push_back({"c", 0, "hold", at(20s)});
        auto reading = readCall(presses, at(25s));
        QVERIFY(reading.holding && reading.onHold == 5s && reading.talked == 12s);
        presses.push_back({"c", 0, "resume", at(50s)});
        presses.push_back({"c", 0, "stop", at(60s)});
        reading = readCall(presses, at(999s));
        QVERIFY(reading.ended && !reading.holding);
        QCOMPARE(reading.rings, 2);
        QVERIFY(reading.answeredAfter == 8s);
        QVERIFY(reading.onHold == 30s && reading.talked == 22s);
        QCOMPARE(reading.holds, 1);
    }

    void onlyTimersThatRunAreListed() {
        const auto timers = runningTimers(
            waiting(), walkOf({sent("s.mail", 5h), sent("s.chat", 1h), replied("s.form", 0h, 2h)}));
        QCOMPARE(timers.size(), std::size_t(2));
        QCOMPARE(timers[0].question, std::string("s.chat")); // waits longest
        QCOMPARE(timers[0].label, std::string("Chat"));
        QVERIFY(timers[0].good == 5min && timers[0].bad == 2h);
        QVERIFY(!timers[1].good);
        QVERIFY(runningTimers(waiting(), walkOf({sent("s.chat", 1h), replied("s.chat", 1h, 2h)})).empty());
    }

    void aTimerRemindsAtItsTargetsAndThenDaily_data() {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<qint64>("due"); // seconds since the message; -1: none
        const auto row = [](const char* name, auto after, auto until, auto due) {
            QTest::newRow(name) << qint64(std::chrono::seconds(after).count())
                                << qint64(std::chrono::seconds(until).count())
                                << qint64(std::chrono::seconds(due).count());
        };
        row("too early", 0s, 299s, -1s);
        row("good time over", 0s, 300s, 300s);
        row("already reminded", 300s, 7199s, -1s);
        row("bad time over", 300s, 2h, 2h);
        row("next day", 2h, 26h, 26h);
        row("a week in the drawer", 2h, 2h + 7 * 24h + 3h, 2h + 7 * 24h);
    }
    void aTimerRemindsAtItsTargetsAndThenDaily() {
        QFETCH(qint64, after);
        QFETCH(qint64, until);
        QFETCH(qint64, due);
        const auto timers = runningTimers(waiting(), walkOf({sent("s.chat", 0h)}));
        const auto reminders =
            dueReminders(timers, Instant(std::chrono::seconds(after)), Instant(std::chrono::seconds(until)));
        QCOMPARE(reminders.size(), std::size_t(due < 0 ? 0 : 1));
        if (due < 0)
            return;
        QVERIFY(reminders[0].due == Instant(std::chrono::seconds(due)));
        // What is announced as next is what falls due.
        QVERIFY(nextReminder(timers, reminders[0].due - 1ms)->due == reminders[0].due);
    }

    void aPromiseComesBeforeTheTarget() {
        auto timer = runningTimers(waiting(), walkOf({sent("s.chat", 0h)})).front();
        QVERIFY(dueAt(timer) == Instant(5min));
        auto promised = sent("s.chat", 0h);
        promised.value.promised = at(24h);
        timer = runningTimers(waiting(), walkOf({promised})).front();
        QVERIFY(dueAt(timer) == Instant(24h));
        QVERIFY(nextReminder({timer}, Instant(2h))->due == Instant(24h));
        QVERIFY(!dueAt(runningTimers(waiting(), walkOf({sent("s.mail", 0h)})).front()));
    }

    void withoutATargetItRemindsAfterAnHour() {
        const auto timers = runningTimers(waiting(), walkOf({sent("s.mail", 0h)}));
        QVERIFY(nextReminder(timers, Instant(0h))->due == Instant(1h));
        QVERIFY(nextReminder(timers, Instant(1h))->due == Instant(25h));
        QVERIFY(!nextReminder({}, Instant(0h)));
    }

private:
    static Moment at(std::chrono::seconds time) { return {.utc = Instant(time)}; }
    static Answer sent(std::string question, std::chrono::seconds when) {
        return {.question = std::move(question), .value = {.sent = at(when)}};
    }
    static Answer replied(std::string question, std::chrono::seconds when, std::chrono::seconds then) {
        return {.question = std::move(question), .value = {.sent = at(when), .replied = at(then)}};
    }
    static Walk walkOf(std::vector<Answer> answers) {
        Walk walk{.id = "w"};
        walk.answers = std::move(answers);
        return walk;
    }
    static Checklist waiting() {
        Step step{.id = "s"};
        step.questions = {{.id = "mail", .type = QuestionType::ReplyTimer},
                          {.id = "chat",
                           .type = QuestionType::ReplyTimer,
                           .label = "Chat",
                           .target = Target{5, 120, "min"}},
                          {.id = "form", .type = QuestionType::ReplyTimer}};
        return {.id = "x/y", .steps = {step}};
    }
};

SHOPWALKER_TEST(WalkTimesTest)
#include "walk_times_test.moc"
