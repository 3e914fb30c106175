// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/cell_words.h"
#include "core/report/terminal_table.h"
#include "core/rules/catalogue_files.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>

using namespace shopwalker;

class TerminalTableTest : public QObject {
    Q_OBJECT

    CatalogueFiles m_catalogue;

    QString table(int width, int rivals = 1, const std::string& language = "en",
                  const std::string& outside = "text") {
        return QString::fromStdString(terminalTable(test::sampleComparison(rivals, outside),
                                                    test::sampleTouchpoints(),
                                                    Texts::load(m_catalogue, language).value(), width));
    }

private slots:
    void initTestCase() { m_catalogue = readCatalogue().value(); }

    void shapesAndWordsSayWhatWasFound() {
        const auto text = table(80);
        QVERIFY2(text.contains(QRegularExpression("! Callback +○ not found +✓ found")), qPrintable(text));
        QVERIFY2(text.contains("✓ WhatsApp, Telegram +1"), qPrintable(text));
        QVERIFY(text.contains("? refused (403)"));
        QVERIFY(text.contains("✓ Jivo"));
        QVERIFY(text.contains(QRegularExpression("\\+ Phone number +✓ text")));
        QVERIFY(text.contains("without running scripts"));
        QVERIFY(text.contains("coverage 3 of 4"));
        QVERIFY(text.contains("Not read at Own:"));
    }

    void answersOfAPersonAreNoValueOfTheTouchpoint() {
        const auto texts = Texts::load(m_catalogue, "en").value();
        const Finding walked{.touchpoint = "chat",
                             .presence = Presence::Present,
                             .source = FindingSource::Walk,
                             .values = {{.value = "2"}, {.value = "yes"}, {.value = "30"}}};
        const Finding scanned{.touchpoint = "chat",
                              .presence = Presence::Present,
                              .values = {{.value = "x", .vendor = "Jivo"}}};
        const Finding missed{.touchpoint = "chat", .presence = Presence::Absent, .pagesRead = 4};
        auto denied = walked;
        denied.presence = Presence::Absent;
        QCOMPARE(cellWords(ComparisonCell{.finding = walked}, texts), std::string("found"));
        QCOMPARE(cellWords(ComparisonCell{.finding = walked, .others = {scanned}}, texts),
                 std::string("Jivo"));
        QCOMPARE(cellWords(ComparisonCell{.finding = walked, .others = {missed}}, texts),
                 std::string("found"));
        QCOMPARE(cellWords(ComparisonCell{.finding = denied, .others = {scanned}}, texts),
                 std::string("not found"));
        QCOMPARE(cellWords(ComparisonCell{.finding = scanned}, texts), std::string("Jivo"));
    }

    void walkedRowsStandAboveTheSignals() {
        auto comparison = test::sampleComparison(1, "text");
        auto walked = comparison.rows.front();
        walked.touchpoint = "clinic/walk#parking";
        walked.title = "Parking";
        walked.signal = false;
        comparison.rows.push_back(walked); // behind the catalogue's rows, as walks come
        comparison.rows.front().signal = true;
        const auto text = QString::fromStdString(
            terminalTable(comparison, test::sampleTouchpoints(), Texts::load(m_catalogue, "en").value(), 80));
        QVERIFY(text.indexOf("Parking") > 0);
        QVERIFY2(text.indexOf("Parking") < text.indexOf("Signals"), qPrintable(text));
        QCOMPARE(text.count("Signals"), 1);
    }

    void everyLineFitsTheWidth_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rivals");
        QTest::addColumn<QString>("language");
        for (const int width : {40, 80, 120, 200})
            for (const int rivals : {0, 1, 5, 12})
                for (const auto* language : {"en", "ru", "ar", "hy", "mn"})
                    QTest::addRow("%d columns, %d rivals, %s", width, rivals, language)
                        << width << rivals << language;
    }
    void everyLineFitsTheWidth() {
        QFETCH(int, width);
        QFETCH(int, rivals);
        QFETCH(QString, language);
        const auto text = table(width, rivals, language.toStdString());
        for (const auto& line : text.split('\n'))
            QVERIFY2(displayWidth(line.toStdString()) <= width, qPrintable(line));
        for (int rival = 1; rival <= rivals; ++rival)
            QVERIFY(text.contains(QString("Rival %1").arg(rival)));
    }

    void nothingFromOutsideCommandsTheTerminal() {
        const auto text = table(80, 1, "en",
                                "\x1b[31mred\x07 \xe2\x80\xae"
                                "evil\r\nline");
        for (const auto letter : text)
            QVERIFY(letter == '\n' || !(letter.unicode() < 0x20 || letter.unicode() == 0x202e));
    }

    void widthCountsWhatIsSeen() {
        QCOMPARE(displayWidth("héllo"), 5);
        QCOMPARE(displayWidth("e\xcc\x81"), 1);
        QCOMPARE(displayWidth("联系"), 4);
        QCOMPARE(fitted("联系我们", 5), std::string("联系…"));
        QCOMPARE(fitted("ab", 4), std::string("ab  "));
    }
};

SHOPWALKER_TEST(TerminalTableTest)
#include "terminal_table_test.moc"
