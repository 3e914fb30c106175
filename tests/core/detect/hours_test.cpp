// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/opening_hours.h"
#include "core/text/fold.h"
#include "core/types/json/json.h"
#include "tests/support/page_hits.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

/// Hours in OpenStreetMap's notation as a week, order and grouping aside. `closed` is the same as nothing.
WeekHours weekOf(const QString& osm) {
    static const QStringList names{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    WeekHours week;
    if (osm == "24/7") {
        for (auto& day : week.days)
            day.open = {{0, 1440}};
        return week;
    }
    for (const auto& rule : osm.split(';', Qt::SkipEmptyParts)) {
        const auto parts = rule.trimmed().split(' ');
        std::vector<WeekHours::Interval> open;
        if (parts.size() > 1 && parts[1] != "off" && parts[1] != "closed")
            for (const auto& interval : parts[1].split(',')) {
                const auto minutes = [](const QString& clock) {
                    return clock.left(2).toInt() * 60 + clock.mid(3).toInt();
                };
                const auto ends = interval.split('-');
                auto end = minutes(ends[1]);
                if (end <= minutes(ends[0]))
                    end += 1440;
                open.emplace_back(minutes(ends[0]), end);
            }
        for (const auto& days : parts[0].split(',')) {
            const auto range = days.split('-');
            auto day = names.indexOf(range.first());
            for (int count = 0; count < 7 && day >= 0; ++count, day = (day + 1) % 7) {
                week.days[static_cast<std::size_t>(day)].open = open;
                if (day == names.indexOf(range.last()))
                    break;
            }
        }
    }
    return week;
}

WeekHours sorted(WeekHours week) {
    for (auto& day : week.days) {
        std::sort(day.open.begin(), day.open.end());
        day.closed = false;
    }
    return week;
}

} // namespace

class HoursTest : public QObject {
    Q_OBJECT
private slots:
    void hoursOfAPage_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("hours");
        const auto row = [](const char* name, const char* html, const char* hours) {
            QTest::newRow(name) << html << hours;
        };
        row("ru", "<p>Режим работы: Пн–Пт с 9:00 до 18:00, Сб 10:00–15:00, Вс — выходной</p>",
            "Mo-Fr 09:00-18:00; Sa 10:00-15:00; Su off");
        row("uk", "<p>Графік роботи</p><p>Пн-Пт 9.00 - 18.00</p>", "Mo-Fr 09:00-18:00");
        row("a table",
            "<table><tr><td>Monday</td><td>9am - 5pm</td></tr><tr><td>Tuesday</td><td>9am - "
            "5pm</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>",
            "Mo,Tu 09:00-17:00; Su off");
        row("de", "<p>Öffnungszeiten: Mo–Fr 8–12 und 14–18 Uhr</p>", "Mo-Fr 08:00-12:00,14:00-18:00");
        row("fr", "<p>Ouvert du lundi au samedi de 9h à 19h30</p>", "Mo-Sa 09:00-19:30");
        row("tr", "<p>Çalışma saatleri: Pazartesi - Cumartesi 09:00 - 20:00</p>", "Mo-Sa 09:00-20:00");
        row("ja", "<p>営業時間 月曜日〜金曜日 9:00〜18:00</p>", "Mo-Fr 09:00-18:00");
        row("a pause", "<p>Пн-Пт с 9:00 до 18:00, обед с 13 до 14</p>", "Mo-Fr 09:00-13:00,14:00-18:00");
        row("beside a telephone", "<p>TEL 03-1234-5678 営業時間 10:00〜19:00 定休日：水曜日</p>",
            "Mo,Tu 10:00-19:00; We off; Th-Su 10:00-19:00");
        row("zh", "<p>营业时间：周一至周日 9:00-21:00</p>", "Mo-Su 09:00-21:00");
        row("ar", "<p>ساعات العمل: السبت - الخميس 9:00 ص - 10:00 م</p>",
            "Mo-Th 09:00-22:00; Sa,Su 09:00-22:00");
        row("round the clock", "<p>Мы работаем круглосуточно</p>", "24/7");
        row("a dash before the minutes", "<p>Режим работы: С 9-00 до 18-30</p>", "Mo-Su 09:00-18:30");
        row("days as letters", "<p lang=en>Hours: M-F 8am-5pm</p>", "Mo-Fr 08:00-17:00");
        row("always, every day", "<p lang=en>Open 24 hours, 7 days a week</p>", "24/7");
        row("es", "<p lang=es>Horario de atención: lunes a viernes de 9:00 a 18:00</p>", "Mo-Fr 09:00-18:00");
        row("microdata", "<meta itemprop='openingHours' content='Mo-Sa 09:00-20:00'>", "Mo-Sa 09:00-20:00");
        row("a service that never sleeps is not the firm",
            "<p>Наш чат-бот отвечает клиентам 24/7 и не просит отпуска</p>", "");
        row("ages, prices and dates", "<p>Дети 5-10 лет, от 900 до 1500 руб., 01.05-10.05</p>", "");
        row("an amount from to", "<p lang=en>Open hem pull on pants (2 pack) £19.00 to £25.00</p>", "");
        row("an answer within a day", "<p lang=en>We will get back to you within 24 hours</p>", "");
        row("a number with dashes", "<p>Часы работы уточняйте: 12-30-45</p>", "");
        row("a lesson", "<p>Monday yoga 9:00-9:45</p>", "");
    }
    void hoursOfAPage() {
        QFETCH(QString, html);
        QTEST(valuesOf(reportOf(html.toStdString()), "hours"), "hours");
    }
};

class HourVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void openingHours() {
        int right = 0, all = 0;
        for (const auto& value : vectorCases("opening_hours")) {
            const auto vector = value.toObject();
            std::string folded;
            for (const auto& line : vector["text"].toString().split('\n'))
                folded += (folded.empty() ? "" : "\n") + fold(line.toStdString());
            const auto hours = readHours(folded, testRules().contactWords, {});
            const bool good =
                hours && sorted(hours->week) == sorted(weekOf(vector["expected_osm"].toString()));
            ++all;
            right += good;
            if (!good)
                qInfo("%s: %s, read as %s", qPrintable(vector["id"].toString()),
                      qPrintable(vector["text"].toString()), hours ? toText(hours->week).c_str() : "nothing");
        }
        qInfo("opening_hours: %d of %d right", right, all);
        QVERIFY(right >= 0.95 * all);
    }
};

SHOPWALKER_TEST(HoursTest)
SHOPWALKER_SHARED_TEST(HourVectorsTest)
#include "hours_test.moc"
