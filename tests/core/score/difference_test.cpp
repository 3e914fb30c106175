// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/difference.h"
#include "tests/support/test_registry.h"

#include <cmath>

using namespace shopwalker;

class DifferenceTest : public QObject {
    Q_OBJECT
private slots:
    void studentsQuantileAgreesWithPrintedTables_data() {
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("freedom");
        QTest::addColumn<double>("value");
        QTest::newRow("97.5 %, 1") << 0.975 << 1.0 << 12.706;
        QTest::newRow("97.5 %, 2") << 0.975 << 2.0 << 4.303;
        QTest::newRow("97.5 %, 3") << 0.975 << 3.0 << 3.182;
        QTest::newRow("97.5 %, 4") << 0.975 << 4.0 << 2.776;
        QTest::newRow("97.5 %, 5") << 0.975 << 5.0 << 2.571;
        QTest::newRow("97.5 %, 10") << 0.975 << 10.0 << 2.228;
        QTest::newRow("97.5 %, 20") << 0.975 << 20.0 << 2.086;
        QTest::newRow("97.5 %, 30") << 0.975 << 30.0 << 2.042;
        QTest::newRow("97.5 %, 120") << 0.975 << 120.0 << 1.980;
        QTest::newRow("97.5 %, very many") << 0.975 << 1e7 << 1.960;
        QTest::newRow("95 %, 7") << 0.95 << 7.0 << 1.895;
        QTest::newRow("99.5 %, 9") << 0.995 << 9.0 << 3.250;
        QTest::newRow("90 %, 15") << 0.90 << 15.0 << 1.341;
        QTest::newRow("50 %") << 0.5 << 8.0 << 0.0;
    }
    void studentsQuantileAgreesWithPrintedTables() {
        QFETCH(double, probability);
        QFETCH(double, freedom);
        QFETCH(double, value);
        QVERIFY2(std::abs(studentQuantile(probability, freedom) - value) < 0.0006,
                 qPrintable(QString::number(studentQuantile(probability, freedom), 'f', 6)));
    }

    void underThreeWalksASideThereAreTooFew() {
        const std::vector<double> own{100, 100, 100}, rival{0, 0};
        const auto difference = differenceOf(own, rival);
        QCOMPARE(difference.verdict, DifferenceVerdict::TooFewWalks);
        QCOMPARE(difference.mean, 100.0);
    }

    void theIntervalIsWelchs() {
        // Means 80 and 50, variances 100 each, n = 3: s² = 200/3, ν = 4, t = 2.776: 30 ± 22.67.
        const std::vector<double> own{70, 80, 90}, rival{40, 50, 60};
        const auto difference = differenceOf(own, rival);
        QCOMPARE(difference.verdict, DifferenceVerdict::Better);
        QCOMPARE(difference.mean, 30.0);
        QVERIFY(std::abs(difference.low - 7.33) < 0.01);
        QVERIFY(std::abs(difference.high - 52.67) < 0.01);
        QCOMPARE(differenceOf(rival, own).verdict, DifferenceVerdict::Worse);
    }

    void anIntervalAroundZeroIsNoDifference() {
        const std::vector<double> own{50, 80, 90}, rival{40, 60, 80};
        QCOMPARE(differenceOf(own, rival).verdict, DifferenceVerdict::NoDifference);
    }

    void unequalSpreadsLowerTheDegreesOfFreedom() {
        // Own: 4 walks, s² = 0; rival: mean 50, s² = 2500/3…: ν is that of the rival alone (3), t = 3.182.
        const std::vector<double> own{90, 90, 90, 90}, rival{25, 75, 25, 75};
        const auto difference = differenceOf(own, rival);
        const double reach = 3.182 * std::sqrt(2500.0 / 3 / 4);
        QVERIFY(std::abs(difference.low - (40 - reach)) < 0.02);
        QCOMPARE(difference.verdict, DifferenceVerdict::NoDifference);
    }

    void equalWalksOnBothSidesNeedNoInterval() {
        const std::vector<double> own{100, 100, 100}, rival{0, 0, 0};
        QCOMPARE(differenceOf(own, rival).verdict, DifferenceVerdict::Better);
        QCOMPARE(differenceOf(own, own).verdict, DifferenceVerdict::NoDifference);
    }
};

SHOPWALKER_TEST(DifferenceTest)
#include "difference_test.moc"
