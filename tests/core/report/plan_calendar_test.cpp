// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/calendar.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

Action action(std::string title) {
    return {.id = "id-1", .title = std::move(title), .owner = "Reception", .due = fromIsoDay("2026-03-10")};
}

QString file(const std::vector<Action>& actions) {
    return QString::fromStdString(
        calendarText(calendarOf(actions, [](const Action& one) { return one.title; }),
                     fromIsoTime("2026-03-01T12:00:00Z")));
}

} // namespace

class PlanCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void anActionIsAnAllDayEventWithAReminder() {
        QCOMPARE(
            file({action("Add a callback")}),
            QString(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Shopwalker//Shopwalker//EN\r\nBEGIN:VEVENT\r\n"
                "UID:id-1@shopwalker\r\nDTSTAMP:20260301T120000Z\r\nDTSTART;VALUE=DATE:20260310\r\n"
                "SUMMARY:Add a callback\r\nDESCRIPTION:Reception\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n"
                "DESCRIPTION:Add a callback\r\nTRIGGER:-P1D\r\nEND:VALARM\r\nEND:VEVENT\r\n"
                "END:VCALENDAR\r\n"));
    }

    void actionsWithoutDateOrOutOfThePlanAreLeftOut() {
        auto undated = action("a"), done = action("b");
        undated.due.reset();
        done.status = ActionStatus::Done;
        QVERIFY(!file({undated, done}).contains("VEVENT"));
    }

    void whatAPersonTypedCannotBreakTheFile() {
        const auto text = file({action("a\r\nEND:VCALENDAR\nb, c; d\\")});
        QVERIFY(text.contains("SUMMARY:a\\nEND:VCALENDAR\\nb\\, c\\; d\\\\\r\n"));
        QCOMPARE(text.count("\r\nEND:VCALENDAR"), 1);
    }

    void longLinesAreFoldedBetweenLetters() {
        const auto title = QString(60, u'Ժ');
        const auto text = file({action(title.toStdString())});
        for (const auto& line : text.split("\r\n"))
            QVERIFY(line.toUtf8().size() <= 75);
        QVERIFY(QString(text).remove("\r\n ").contains("SUMMARY:" + title));
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }
};

SHOPWALKER_TEST(PlanCalendarTest)
#include "plan_calendar_test.moc"
