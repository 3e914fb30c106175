// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/calendar.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

constexpr std::chrono::sys_seconds noon{std::chrono::seconds(1'790'000'000)}; // 2026-09-21 14:13:20 UTC

QStringList linesOf(const std::vector<CalendarEntry>& entries) {
    return QString::fromStdString(calendarText(entries, noon)).split("\r\n");
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT
private slots:
    void anEntryHasItsTimeInUtcAndAnAlarm() {
        const auto lines = linesOf({{.uid = "w-1", .title = "Look", .at = noon + std::chrono::hours(1)}});
        QVERIFY(lines.contains("DTSTART:20260921T151320Z"));
        QVERIFY(lines.contains("DTSTAMP:20260921T141320Z"));
        QVERIFY(lines.contains("TRIGGER:PT0S"));
        QCOMPARE(lines.last(), QString()); // every line ends with a break
    }

    void wordsFromOutsideStayWords() {
        const auto lines = linesOf({{.uid = "u", .title = "a\r\nATTENDEE:x;y,\\z", .at = noon}});
        QVERIFY(lines.contains("SUMMARY:a\\nATTENDEE:x\\;y\\,\\\\z"));
        QVERIFY(!lines.contains("ATTENDEE:x;y,\\z"));
    }

    void longLinesAreFoldedBetweenLetters() {
        const std::string title = QString(100, QChar(0x0416)).toStdString(); // two bytes a letter
        QString unfolded;
        for (const auto& line : linesOf({{.uid = "u", .title = title, .at = noon}})) {
            QVERIFY(line.toUtf8().size() <= 75);
            QVERIFY(!line.contains(QChar::ReplacementCharacter));
            unfolded += line.startsWith(' ') ? line.mid(1) : "\n" + line;
        }
        QVERIFY(unfolded.contains("\nSUMMARY:" + QString::fromStdString(title) + "\n"));
    }
};

SHOPWALKER_TEST(CalendarTest)
#include "calendar_test.moc"
