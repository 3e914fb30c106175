// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/currencies.h"
#include "core/text/fold.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class CurrenciesTest : public QObject {
    Q_OBJECT
private slots:
    void anAmountIsANumberWithItsCurrency_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("amount");
        const auto row = [](const char* text, bool amount) {
            QTest::newRow(text) << QString::fromUtf8(text) << amount;
        };
        for (const auto* text :
             {"от 1 500 ₽", "700 руб.", "700р",          "450 грн", "5 000 ₸",  "15 000 ֏",
              "8000 դրամ",      "50,000₮",  "80 000 төгрөг", "150 ر.س", "٣٠٠ درهم", "35,00 €",
              "49,-€",          "€ 12",     "$20",           "Rs. 500", "1.500 TL", "4,500円",
              "¥299",           "200 zł",   "£1'250"})
            row(text, true);
        for (const auto* text : {"0 руб.", "0,00 €", "1500", "2019 год", "120 м²", "3D", "10 %", "50 kg",
                                 "руб.", "5 routes", "12 rubies"})
            row(text, false);
    }
    void anAmountIsANumberWithItsCurrency() {
        std::vector<Error> problems;
        const auto currencies = readCurrencies(readCatalogue().value(), problems);
        QVERIFY(problems.empty());
        QFETCH(QString, text);
        QFETCH(bool, amount);
        QCOMPARE(currencies.isAmountIn(fold(text.toStdString())), amount);
    }

    void aMinusBeforeAPercentIsADiscount() {
        QVERIFY(isPercentIn("-20 %", true));
        QVERIFY(isPercentIn("now -20%!", true));
        QVERIFY(!isPercentIn("10-20 %", true));
        QVERIFY(isPercentIn("sepette %15 indirim", false));
        QVERIFY(!isPercentIn("file%20name", false));
        QVERIFY(!isPercentIn("20 %", true));
        QVERIFY(isPercentIn("20 %", false));
        QVERIFY(!isPercentIn("%", false));
    }
};

SHOPWALKER_TEST(CurrenciesTest)
#include "currencies_test.moc"
