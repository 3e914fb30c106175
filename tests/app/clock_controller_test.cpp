// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/clock_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace shopwalker;

class ClockControllerTest : public QObject {
    Q_OBJECT

    Workbook m_workbook;
    std::unique_ptr<ClockController> m_controller;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void judge() {
        m_controller->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, m_workbook)));
    }

    QVariantMap clinic() const { return m_controller->clocks()->row("Clinic B"); }

    QStringList days() const {
        QStringList texts;
        for (const auto& day : clinic()["days"].toList())
            texts += day.toMap()["text"].toString();
        return texts;
    }

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_workbook = {};
        m_controller = std::make_unique<ClockController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_workbook);
                judge();
            });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_controller->clocks());
        judge();
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyCompanyHasAClock() {
        QCOMPARE(m_controller->clocks()->count(), 2);
        QVERIFY(clinic()["own"].toBool());
        QVERIFY(!clinic()["hoursSet"].toBool());
        QVERIFY(clinic()["zone"].toString().isEmpty());
        QCOMPARE(clinic()["days"].toList()[0].toMap()["name"].toString(), "Monday");
    }

    void aZoneIsFoundSetAndTakenAway() {
        QVERIFY(m_controller->zones("").isEmpty());
        QCOMPARE(m_controller->zones("yerev")[0].toMap()["id"].toString(), "Asia/Yerevan");
        QVERIFY(!m_controller->zones("new york").isEmpty());
        QVERIFY(m_controller->zones("a").size() <= 8);
        m_controller->setZone("Clinic B", "Asia/Tokyo");
        QCOMPARE(clinic()["zoneText"].toString(), "Time zone: Asia/Tokyo, set by you");
        m_controller->setZone("Clinic B", "Mars/North");
        m_controller->setZone("Nobody", "Asia/Tokyo");
        QCOMPARE(m_workbook.timeZones.size(), std::size_t(1));
        m_controller->setZone("Clinic B", {});
        QVERIFY(m_workbook.timeZones.empty());
    }

    void hoursAreSetAsAPersonWritesThem() {
        const QStringList week{"9-18", "9-18", "9-13, 14-18", "9-18", "9-18", "", "off"};
        QCOMPARE(m_controller->setHours("Clinic B", week), -1);
        QCOMPARE(QString::fromStdString(m_workbook.hours.at("Clinic B")),
                 "Mo-Tu 09:00-18:00; We 09:00-13:00,14:00-18:00; Th-Fr 09:00-18:00; Sa-Su off");
        QVERIFY(clinic()["hoursSet"].toBool());
        QCOMPARE(days(), (QStringList{"09:00-18:00", "09:00-18:00", "09:00-13:00, 14:00-18:00", "09:00-18:00",
                                      "09:00-18:00", "", ""}));
        QCOMPARE(m_controller->setHours("Clinic B", days()), -1); // what is shown can be kept as it is
        m_controller->clearHours("Clinic B");
        QVERIFY(m_workbook.hours.empty());
    }

    void theDayThatIsNoHoursIsNamedAndNothingIsChanged() {
        QCOMPARE(m_controller->setHours("Clinic B", {"9-18", "9-18", "late", "", "", "", ""}), 2);
        QCOMPARE(m_controller->setHours("Clinic B", {"9-18"}), 0);
        QCOMPARE(m_controller->setHours("Nobody", {"", "", "", "", "", "", ""}), 0);
        QVERIFY(m_workbook.hours.empty());
    }
};

SHOPWALKER_TEST(ClockControllerTest)
#include "clock_controller_test.moc"
