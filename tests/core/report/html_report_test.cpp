// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_report.h"
#include "core/report/html_words.h"
#include "core/rules/catalogue_files.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace shopwalker;

namespace {

std::string reportOf(const std::string& outside, const std::string& language = "en") {
    const auto catalogue = readCatalogue().value();
    return htmlReport(test::sampleComparison(2, outside), test::sampleTouchpoints(),
                      Texts::load(catalogue, language).value(), "1.0");
}

/// What a browser shows: tags taken out, character references undone.
QString shownText(const QString& html) {
    auto text = html;
    text.remove(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption));
    text.remove(QRegularExpression("<[a-zA-Z/!][^<>]*>"));
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
}

/// The elements of a report: what an injected string must not add to.
QStringList elementsOf(const QString& html) {
    QStringList names;
    auto tags = QRegularExpression("<([a-zA-Z][a-zA-Z0-9]*)").globalMatch(html);
    while (tags.hasNext())
        names += tags.next().captured(1);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

class HtmlReportTest : public QObject {
    Q_OBJECT

public:
    static void verifyLiteral(const QString& value) {
        const auto clean = QString::fromStdString(reportOf("text"));
        const auto report = QString::fromStdString(reportOf(value.toStdString()));
        QCOMPARE(elementsOf(report), elementsOf(clean));
        QCOMPARE(report.count("<a "), report.count("<a href=\"http") + report.count("<a href=\"#"));
        QString visible = value;
        visible.remove(QRegularExpression("[\\x00-\\x08\\x0b-\\x1f]"));
        QVERIFY2(shownText(report).contains(visible), qPrintable(value));
    }

private slots:
    void aStrictPolicyAllowsTheStyleAndNothingElse() {
        const auto report = QString::fromStdString(reportOf("text"));
        const auto style = report.section("<style>", 1, 1).section("</style>", 0, 0).toUtf8();
        const auto hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(report.contains("default-src 'none'; style-src 'sha256-" + hash + "'"));
        QVERIFY(!report.contains("<script"));
        QVERIFY(!report.contains(" style=\""));
        QVERIFY(!report.contains("url("));
        QVERIFY(!report.contains(" src="));
    }

    void theSameInputGivesTheSameBytes() { QVERIFY(reportOf("text") == reportOf("text")); }

    void theReportSaysWhatWasFound() {
        const auto text = shownText(QString::fromStdString(reportOf("text")));
        for (const auto* words :
             {"WhatsApp, Telegram +1", "Not found on the 6 pages read, without running scripts.",
              "gap · to confirm", "coverage 3 of 4", "advantage", "A tag manager could add it later.",
              "2026-01-01"})
            QVERIFY2(text.contains(words), words);
    }

    void arabicRunsFromRightToLeft() {
        QVERIFY(reportOf("text", "ar").find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    }

    void hostileTextsStayLiteral_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("script") << "<script>alert(1)</script>";
        QTest::newRow("attribute") << "\"><img src=x onerror=alert(1)>";
        QTest::newRow("quote") << "' onmouseover='alert(1)";
        QTest::newRow("style") << "</style><script>alert(1)</script>";
        QTest::newRow("title") << "</title><base href=http://evil.example/>";
        QTest::newRow("reference") << "&lt;b&gt; &amp; &#60;";
        QTest::newRow("placeholder") << "{list} {n}";
    }
    void hostileTextsStayLiteral() {
        QFETCH(QString, value);
        verifyLiteral(value);
    }

    void onlyWebAddressesBecomeLinks() {
        for (const auto* url : {"javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x",
                                "file:///etc/passwd", "vbscript:x", "contacts.html"})
            QVERIFY2(html::link(url, url).find("href") == std::string::npos, url);
        QVERIFY(html::link("https://a.example/?a=\"b", "x").find("href=\"https://a.example/?a=%22b\"") !=
                std::string::npos);
    }

    void theProvingWordsAreMarked() {
        QCOMPARE(html::marked("call +1 <now>", "+1"), std::string("call <mark>+1</mark> &lt;now&gt;"));
        QCOMPARE(html::marked("Order", "missing"), std::string("<mark>Order</mark>"));
    }
};

SHOPWALKER_TEST(HtmlReportTest)

class ReportInjectionTest : public QObject {
    Q_OBJECT
private slots:
    void everyInjectionStringStaysLiteral_data() {
        QTest::addColumn<QString>("value");
        for (const auto& entry : test::vectorCases("report_injection"))
            QTest::newRow(qPrintable(entry.toObject()["id"].toString()))
                << entry.toObject()["value"].toString();
    }
    void everyInjectionStringStaysLiteral() {
        QFETCH(QString, value);
        HtmlReportTest::verifyLiteral(value);
    }
};

SHOPWALKER_SHARED_TEST(ReportInjectionTest)
#include "html_report_test.moc"
