// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using cli::Options;
using Words = std::vector<std::string>;

class OptionsTest : public QObject {
    Q_OBJECT

    bool m_json = false;
    int m_pages = 12;
    double m_rate = 1;
    std::string m_report;
    std::string m_language = "en";

    Options options() {
        m_json = false;
        m_pages = 12;
        m_report.clear();
        Options list;
        list.flag("--json", "JSON instead of text", m_json)
            .number("--pages", "N", "pages a site", m_pages, 1, 1000)
            .decimal("--rate", "N", "requests a second", m_rate)
            .text("--report", "FILE", "report", m_report)
            .choice("--language", "LANGUAGE", "language", m_language, {"en", "ru"});
        return list;
    }

private slots:
    void optionsAndWordsMayStandInAnyOrder() {
        const auto words = options().parse(Words{"a", "--pages", "3", "--json", "b", "--report=x=y.html"});
        QVERIFY(words.ok());
        QCOMPARE(words.value(), (Words{"a", "b"}));
        QVERIFY(m_json);
        QCOMPARE(m_pages, 3);
        QCOMPARE(m_report, std::string("x=y.html"));
    }

    void behindTwoDashesEverythingIsAWord() {
        QCOMPARE(options().parse(Words{"-", "--", "--json"}).value(), (Words{"-", "--json"}));
        QVERIFY(!m_json);
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << "--color"
                                 << "no such option";
        QTest::newRow("no value") << "--report"
                                  << "FILE is missing";
        QTest::newRow("not a number") << "--pages=many"
                                      << "from 1 to 1000";
        QTest::newRow("out of range") << "--pages=0"
                                      << "from 1 to 1000";
        QTest::newRow("trailing") << "--pages=3x"
                                  << "from 1 to 1000";
        QTest::newRow("value for a flag") << "--json=1"
                                          << "takes no value";
        QTest::newRow("zero rate") << "--rate=0"
                                   << "above 0";
        QTest::newRow("unknown word") << "--language=xx"
                                      << "en, ru";
        QTest::newRow("empty") << "--report="
                               << "empty";
    }
    void mistakesAreNamed() {
        QFETCH(QString, argument);
        QFETCH(QString, says);
        const auto words = options().parse(Words{argument.toStdString()});
        QVERIFY(!words.ok());
        QVERIFY2(QString::fromStdString(words.error().text).contains(says), words.error().text.c_str());
        QVERIFY(argument.startsWith(QString::fromStdString(words.error().where)));
    }

    void helpListsEveryOption() {
        const auto help = QString::fromStdString(options().help());
        for (const auto* name : {"--json", "--pages N", "--rate N", "--report FILE", "--help"})
            QVERIFY2(help.contains(name), name);
    }
};

SHOPWALKER_TEST(OptionsTest)
#include "options_test.moc"
