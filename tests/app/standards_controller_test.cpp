// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/standards_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace shopwalker;

class StandardsControllerTest : public QObject {
    Q_OBJECT

    Workbook m_workbook;
    std::unique_ptr<StandardsController> m_controller;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void judge() {
        m_controller->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, m_workbook)));
    }

    /// The question about rings of the clinics' walk.
    QString rings() const {
        for (const auto& choice : m_controller->others())
            if (choice.toMap()["id"].toString().endsWith(".rings"))
                return choice.toMap()["id"].toString();
        return {};
    }

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_workbook = {};
        m_controller = std::make_unique<StandardsController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_workbook);
                judge();
            });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_controller->standards());
        judge();
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aStandardBeginsWithTheTargetAndIsHeldAgainstEveryWalk() {
        const auto key = rings();
        QVERIFY(!key.isEmpty());
        const auto choices = m_controller->others().size();
        QVERIFY(m_controller->add(key));
        QCOMPARE(m_controller->others().size(), choices - 1);
        const auto row = m_controller->standards()->row(key);
        QVERIFY(row["atMost"].toBool());
        QVERIFY2(row["limitText"].toString().startsWith("At most"), qPrintable(row["limitText"].toString()));
        QVERIFY(!row["measured"].toString().isEmpty());
        QVERIFY2(row["verdict"].toString().startsWith("Kept in "), qPrintable(row["verdict"].toString()));
        QVERIFY(!m_controller->add(key)); // it has one
        QVERIFY(!m_controller->add("no#such.question"));
    }

    void aLimitDecidesBetweenPassedAndFailed() {
        const auto key = rings();
        m_controller->add(key);
        QVERIFY(m_controller->setLimit(key, "1000"));
        QCOMPARE(m_controller->standards()->row(key)["standing"].toString(), "passed");
        QVERIFY(m_controller->setLimit(key, "0"));
        QCOMPARE(m_controller->standards()->row(key)["standing"].toString(), "failed");
        m_controller->setAtMost(key, false);
        QCOMPARE(m_controller->standards()->row(key)["standing"].toString(), "passed");
        m_controller->remove(key);
        QVERIFY(m_workbook.standards.empty());
        QCOMPARE(m_controller->standards()->count(), 0);
    }

    void aLimitIsReadAsTheReaderWritesNumbers() {
        const auto key = rings();
        m_controller->add(key);
        for (const auto* wrong : {"", "three", "-1", "1,5,"})
            QVERIFY2(!m_controller->setLimit(key, wrong), wrong);
        QLocale::setDefault(QLocale(QLocale::Russian));
        QVERIFY(m_controller->setLimit(key, "2,5"));
        QCOMPARE(m_workbook.standards.front().limit, 2.5);
        QCOMPARE(m_controller->standards()->row(key)["limit"].toString(), "2,5");
    }

    void aStandardOnAQuestionThatNoWalkHasIsKeptAndSaid() {
        m_workbook.standards = {{"gone/list", "step.q", 3, true, "rings"}};
        judge();
        const auto row = m_controller->standards()->row("gone/list#step.q");
        QCOMPARE(row["standing"].toString(), "none");
        QCOMPARE(row["verdict"].toString(), "No walk has answered it yet");
    }

    void nothingOpenSetsNothing() {
        m_controller->show(nullptr);
        QVERIFY(!m_controller->add("a#b.c"));
        QCOMPARE(m_controller->others().size(), 0);
    }
};

SHOPWALKER_TEST(StandardsControllerTest)
#include "standards_controller_test.moc"
