// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/company_clock.h"
#include "core/pipeline.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class CompanyClockTest : public QObject {
    Q_OBJECT

    Knowledge m_knowledge;

    const Places& places() const { return m_knowledge.rules->places; }

    static CompanyScan scanned(const QStringList& phones, const QStringList& sites) {
        CompanyScan scan;
        Finding phone{.touchpoint = "phone", .presence = Presence::Present};
        for (const auto& number : phones)
            phone.values.push_back({.value = number.toStdString()});
        scan.findings.push_back(phone);
        for (const auto& site : sites)
            scan.pages.push_back({.url = site.toStdString()});
        scan.startedAt = std::chrono::sys_days(std::chrono::days(20000));
        return scan;
    }

private slots:
    void initTestCase() {
        auto loaded = loadKnowledge();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : describe(loaded.error()).c_str());
        m_knowledge = std::move(loaded).value();
    }

    void aZoneIsGuessedOnlyWhereThereIsOne_data() {
        QTest::addColumn<QStringList>("phones");
        QTest::addColumn<QStringList>("sites");
        QTest::addColumn<QString>("zone");
        const QStringList none;
        QTest::newRow("phone") << QStringList{"+37410123456"} << none << "Asia/Yerevan";
        QTest::newRow("phones of one country")
            << QStringList{"+37410123456", "+37460123456"} << none << "Asia/Yerevan";
        QTest::newRow("phones of two countries") << QStringList{"+37410123456", "+43131234567"} << none << "";
        QTest::newRow("a country of many zones") << QStringList{"+74951112233"} << none << "";
        QTest::newRow("domain") << none << QStringList{"https://www.clinic.at/x"} << "Europe/Vienna";
        QTest::newRow("phone before domain")
            << QStringList{"+37410123456"} << QStringList{"https://clinic.at"} << "Asia/Yerevan";
        QTest::newRow("two domains") << none << QStringList{"https://a.at", "https://a.am"} << "";
        QTest::newRow("domain of no country") << none << QStringList{"https://clinic.com"} << "";
        QTest::newRow("saved page") << none << QStringList{"file:///tmp/site.am/index.html"} << "";
        QTest::newRow("digits of no country") << QStringList{"010123456"} << none << "";
        QTest::newRow("nothing") << none << none << "";
    }
    void aZoneIsGuessedOnlyWhereThereIsOne() {
        QFETCH(QStringList, phones);
        QFETCH(QStringList, sites);
        QTEST(QString::fromStdString(guessedZone(scanned(phones, sites), places())), "zone");
    }

    void aZoneThatIsSaidGoesBeforeTheGuess() {
        const auto scan = scanned({"+37410123456"}, {});
        QCOMPARE(clockOf(scan, {.zone = "Europe/Oslo"}, places()).zone, std::string("Europe/Oslo"));
        QCOMPARE(clockOf(scan, {}, places()).zone, std::string("Asia/Yerevan"));
        QVERIFY(!clockOf(scan, {}, places()).hours);
        QVERIFY(clockOf(scan, {.hours = "24/7"}, places()).hours == openingTimesFrom("24/7"));
        QVERIFY(!clockOf(scan, {.hours = "nonsense"}, places()).hours);
    }
};

SHOPWALKER_TEST(CompanyClockTest)
#include "company_clock_test.moc"
