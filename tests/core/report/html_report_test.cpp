// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/report.h"
#include "core/report/html/words.h"
#include "core/report/judgement_words.h"
#include "core/rules/catalogue_files.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace shopwalker;

namespace {

constexpr std::chrono::sys_days today{std::chrono::year(2026) / 1 / 31};

std::string reportOf(const OpenBenchmark& open, const std::string& language, const ReportParts& parts = {}) {
    const auto catalogue = readCatalogue().value();
    return htmlReport(open, test::sampleTouchpoints(), Texts::load(catalogue, language).value(), parts, "1.0",
                      today);
}

OpenBenchmark comparedOnly(const std::string& outside) {
    OpenBenchmark open;
    open.judgement.comparison = test::sampleComparison(2, outside);
    return open;
}

std::string reportOf(const std::string& outside, const std::string& language = "en") {
    return reportOf(comparedOnly(outside), language);
}

std::string judgedReport(const std::string& outside, const std::string& language = "en") {
    return reportOf(test::sampleBenchmark(outside), language);
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
        verifyLiteral(reportOf("text"), reportOf(value.toStdString()), value);
        verifyLiteral(judgedReport("text"), judgedReport(value.toStdString()), value);
        const ReportParts photo{.photos = {{"photo-1", {"/9j/AAAA", 640, 480}}}};
        verifyLiteral(reportOf(test::sampleBenchmark(), "en", photo),
                      reportOf(test::sampleBenchmark(value.toStdString()), "en", photo), value);
    }

    static void verifyLiteral(const std::string& cleanText, const std::string& text, const QString& value) {
        const auto clean = QString::fromStdString(cleanText);
        const auto report = QString::fromStdString(text);
        QCOMPARE(elementsOf(report), elementsOf(clean));
        QCOMPARE(report.count("<a "), report.count("<a href=\"http") + report.count("<a href=\"#"));
        QString visible = value;
        visible.remove(QRegularExpression("[\\x00-\\x08\\x0b-\\x1f]"));
        QVERIFY2(shownText(report).contains(visible), qPrintable(value));
    }

    static void verifyPolicy(const QString& report) {
        const auto style = report.section("<style>", 1, 1).section("</style>", 0, 0).toUtf8();
        const auto hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(report.contains("default-src 'none'; style-src 'sha256-" + hash + "'"));
        QVERIFY(!report.contains("<script"));
        QVERIFY(!report.contains(" style=\""));
        QVERIFY(!report.contains("url("));
        QVERIFY(!report.contains(" src="));
    }

    /// Markup that a person wrote down beforehand, piece by piece.
    static void verifyPieces(const std::string& report, const std::vector<std::string>& pieces) {
        for (const auto& piece : pieces)
            QVERIFY2(report.find(piece) != std::string::npos, piece.c_str());
    }

private slots:
    void aStrictPolicyAllowsTheStyleAndNothingElse() {
        verifyPolicy(QString::fromStdString(judgedReport("text")));
    }

    void theSameInputGivesTheSameBytes() { QVERIFY(judgedReport("text") == judgedReport("text")); }

    void theReportSaysWhatWasFound() {
        const auto text = shownText(QString::fromStdString(reportOf("text")));
        for (const auto* words :
             {"WhatsApp, Telegram +1", "Not found on the 6 pages read, without running scripts.",
              "gap · to confirm", "coverage 3 of 4", "advantage", "A tag manager could add it later.",
              "2026-01-01"})
            QVERIFY2(text.contains(words), words);
    }

    void theChainTellsItsBreakAndWhatIsBehindIt() {
        verifyPieces(
            judgedReport("text"),
            {"<h2>Chains</h2>",
             "<strong>Own, Path · Berta (insider, former customer) · Centre · 2026-01-09: breaks at "
             "Reception "
             "(nobody looked up)</strong>",
             "<span class=\"small\">Reception: leaves for a competitor, a customer lost, disappointed, "
             "annoyance, got in the way: nobody looked up</span>",
             "<span class=\"small\">touches: 2, people: 1, automated: 1</span>",
             "<span class=\"small\">out of reach: Booking</span>",
             "<span class=\"small\">Advert: first positive, later neutral (nothing behind it)</span>",
             "<span class=\"small\">A negative link: repeat business is hard to reach.</span>"});
    }

    void aChainThatNobodyWalkedIsNotCalledSound() {
        const auto report = judgedReport("text");
        verifyPieces(report,
                     {"<use href=\"#unknown\"/></svg> <strong>Own, Template: not walked yet</strong>"});
        QVERIFY(report.find("Template: reaches") == std::string::npos);
    }

    void ticksStandInTheEvidenceWithReactionAndNote() {
        verifyPieces(judgedReport("text"),
                     {"<p>shopper: neutral</p>",
                      "<blockquote dir=\"auto\"><bdi>answers after hours</bdi></blockquote>"});
    }

    void theRaceIsATableForEveryQuestion() {
        verifyPieces(
            judgedReport("text"),
            {"<h2>Who answers first</h2>", "<h3><bdi>Time to answer</bdi></h3>",
             "<tr><th scope=\"row\"><bdi>Own</bdi></th>"
             "<td><span class=\"who\">Median</span>1.5 min</td>"
             "<td><span class=\"who\">Within opening hours</span>1 min</td>"
             "<td><span class=\"who\">Times measured</span>1</td>"
             "<td><span class=\"who\">Still waiting</span>1</td></tr>",
             "<tr><th scope=\"row\"><bdi>Rival 1</bdi> <span class=\"tag\">first: Rival 1</span></th>"
             "<td><span class=\"who\">Median</span>30 s</td>"});
    }

    void promisesStandardsPlanAndChangesAreThere() {
        verifyPieces(
            judgedReport("text"),
            {"<td><span class=\"who\">Promised</span><bdi>within a minute</bdi></td>"
             "<td><span class=\"who\">Found</span><bdi>after a day</bdi></td>",
             "<use href=\"#negative\"/></svg> broken · walks: 3</td>",
             "<bdi>+37410123456</bdi></td><td><span class=\"who\">Found</span>–</td>"
             "<td><span class=\"who\">Verdict</span>",
             "<use href=\"#positive\"/></svg> met</td>", "<bdi>Rings</bdi>",
             "<td><span class=\"who\">Limit</span>≤ rings: 3</td>",
             "<th scope=\"row\">1. <bdi>Callback</bdi></th>",
             "<th scope=\"row\"><bdi>Answer calls</bdi></th>", "overdue since 2026-01-10",
             "<h3>Can be done tomorrow</h3>", "<th scope=\"row\">Messenger: missing, Rival 1 has it</th>",
             "<h3>Decided: nothing is to be done</h3>\n<ul class=\"sentences\">\n<li>Live chat: decided, it "
             "stays "
             "as it is</li>",
             "<li>Law 3, Callback: its action is overdue</li>", "<li>Total: 40 → 62.5</li>",
             "<tr><th scope=\"row\"><bdi>Phone number</bdi></th><td><span "
             "class=\"who\">Change</span>better</td>"
             "<td><span class=\"who\">Before</span>40</td><td><span class=\"who\">After</span>62.5</td>",
             "</svg> negative → <svg", "<li>Round 2, Rival 1: new value of Messenger: @rival</li>"});
    }

    void whatPersonsWroteIsThere() {
        const auto report = judgedReport("text");
        verifyPieces(
            report,
            {"<tr><th scope=\"row\"><bdi>names the price at once</bdi></th>"
             "<td><span class=\"who\">Kind</span>trick worth adopting</td>"
             "<td><span class=\"who\">Company</span><bdi>Rival 1</bdi></td>"
             "<td><span class=\"who\">Touchpoint</span><bdi>Call</bdi></td></tr>",
             "<bdi>nobody at the desk</bdi></th><td><span class=\"who\">Kind</span>got in the way</td>",
             "<td><span class=\"who\">Decision</span>change</td><td><span class=\"who\">Note</span>"
             "<bdi>moment of truth · sells: trust · not branded · no employee needed</bdi></td>",
             "<bdi>calls by name</bdi>", "<bdi>too dear</bdi>", "<bdi>Anna</bdi>"});
        for (const auto* gone : {"first words", "withdrawn"})
            QVERIFY2(report.find(gone) == std::string::npos, gone);
    }

    void smallSamplesDisagreementsAndLostWalksAreSaid() {
        verifyPieces(
            judgedReport("text"),
            {"<li>Own: walks: 2. With fewer than three no difference is called one; one visit is an "
             "anecdote.</li>",
             "<li>Rival 1: nobody has walked it; its points rest on the scan alone.</li>",
             "<li>Rival 1: a walk is left out, because its checklist “lost-list” is not here.</li>",
             "<li>Own, Phone number: shopper: not found, but scan: found. The former counts; both are "
             "kept.</li>",
             "<li>Own, Callback: 50–100 points, mean 75, SD 35.4, walks: 2 · alike in 3 of 4 pairs of "
             "answers</li>"});
        QVERIFY(reportOf("text").find("pairs of answers") == std::string::npos);
    }

    void whatAPersonSaidIsNotCalledAPageRead() {
        const auto report = judgedReport("text");
        const auto proof = report.find("id=\"e-phone\"");
        const auto own = report.substr(proof, report.find("</dd>", proof) - proof);
        verifyPieces(own, {"<p>shopper: not found</p>", "<div class=\"other\">"});
        QVERIFY(own.find("0 pages") == std::string::npos);
    }

    void whatWasAnsweredStandsWithQuestionTesterDayAndRemark() {
        const auto report = judgedReport("text");
        const auto proof = report.find("id=\"e-phone\"");
        const auto own = report.substr(proof, report.find("</dd>", proof) - proof);
        verifyPieces(
            own,
            {"<p><strong><bdi>Walk of a patient</bdi></strong></p><p class=\"small\">tester 1, outsider · "
             "<bdi>Old town</bdi> · 2026-01-02</p>",
             "<li><span class=\"small\"><bdi>Was it polite?</bdi></span><br><strong><bdi>no</bdi></strong> "
             "<span class=\"small\">0 of 100 points</span>",
             "<bdi>How many rings?</bdi></span><br><strong><bdi>rings: 7</bdi></strong> "
             "<span class=\"small\">50 of 100 points</span> <span class=\"small\">· late</span></li>",
             "<strong><bdi>call later</bdi></strong><blockquote dir=\"auto\">heard by both of "
             "us</blockquote></li>",
             "<li><span class=\"small\">remark</span><br><bdi>a tired voice</bdi></li>",
             "<p class=\"small\">A photo is not in this report · <bdi>the desk</bdi></p>"});
        for (const auto* gone : {"Asked anything?", "Maria"})
            QVERIFY2(report.find(gone) == std::string::npos, gone);
    }

    void photosStandBesideTheirAnswersAsData() {
        const auto report =
            reportOf(test::sampleBenchmark(), "en",
                     {.photos = {{"photo-1", {"/9j/AAAA", 640, 480}}, {"photo-2", {"x", 1, 1}}}});
        verifyPieces(report, {"<figure class=\"photo\"><img alt=\"the desk\" width=\"640\" height=\"480\" "
                              "src=\"data:image/jpeg;base64,/9j/AAAA\"><figcaption><bdi>the desk</bdi> · "
                              "2026-01-02</figcaption></figure></li>",
                              "; img-src data:; base-uri 'none'"});
        const auto text = QString::fromStdString(report);
        QCOMPARE(text.count("<img "), 1); // the other one was thrown away
        QCOMPARE(text.count(" src="), text.count(" src=\"data:image/jpeg;base64,"));
        QVERIFY(!QString::fromStdString(judgedReport("text")).contains("img-src"));
    }

    void theGuideSaysWhereItStandsAndWhyItPays() {
        const GuideTexts guide{.steps = {"List them", "Choose zones"},
                               .questions = {"From where?", "What then?"},
                               .reasons = {{"Profit", "They buy <more>.", "An article"}},
                               .marketQuestions = 6};
        const auto report = reportOf(test::sampleBenchmark(), "en", {.guide = guide});
        verifyPieces(report,
                     {"<h2>Where the guide stands</h2>\n<p>1 of 2 steps are done</p>",
                      "</svg> List them <span class=\"small\">done</span></li>",
                      "</svg> Choose zones <span class=\"small\">now</span></li>",
                      "<h3>Seven questions about the map</h3>\n<div class=\"proof\"><dl>\n<dt>What "
                      "then?</dt><dd><bdi>we ring back</bdi></dd>",
                      "<h2>Why this pays</h2>\n<div class=\"proof\"><dl>\n<dt>Profit</dt><dd>They buy "
                      "&lt;more&gt;.<br><span class=\"small\">An article</span></dd>"});
        QVERIFY(report.find("From where?") == std::string::npos); // not answered
        QVERIFY(judgedReport("text").find("Where the guide stands") == std::string::npos);
    }

    void theCoverSaysWhoseCustomersAndWhichBranch() {
        verifyPieces(
            judgedReport("text"),
            {"</h1>\n<p><bdi>Own sells to companies (B2B).</bdi></p>\n<p><bdi>Location “Old town”: of "
             "Own only the walks there count.</bdi></p>\n<div class=\"cards\">"});
    }

    void reasonsAreWordedWithAndWithoutNames_data() {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << "Rival 1"
                             << "en"
                             << "Messenger: missing, Rival 1 has it";
        QTest::newRow("two") << "Rival 1, Rival 2"
                             << "en"
                             << "Messenger: missing, Rival 1 and Rival 2 have it";
        QTest::newRow("none") << ""
                              << "en"
                              << "Messenger: missing, a rival has it";
        QTest::newRow("a sentence") << "The rival has one, we do not"
                                    << "en"
                                    << "Messenger: The rival has one, we do not";
        QTest::newRow("Russian") << "Rival 1, Rival 2"
                                 << "ru"
                                 << "нет, а у Rival 1 и Rival 2 есть";
        QTest::newRow("Armenian, one") << "Rival 1"
                                       << "hy"
                                       << "չկա, իսկ Rival 1-ն ունի<";
        QTest::newRow("Armenian, two") << "Rival 1, Rival 2"
                                       << "hy"
                                       << "չկա, իսկ Rival 1 և Rival 2-ն ունեն<";
        QTest::newRow("Arabic, none") << ""
                                      << "ar"
                                      << "غير موجود، وهو لدى أحد المنافسين";
        QTest::newRow("Mongolian, none") << ""
                                         << "mn"
                                         << "байхгүй, өрсөлдөгчид бий";
    }
    void reasonsAreWordedWithAndWithoutNames() {
        QFETCH(QString, detail);
        QFETCH(QString, language);
        QFETCH(QString, words);
        auto open = comparedOnly("text");
        open.judgement.proposals = {
            {.touchpoint = "messenger", .reason = ActionReason::Gap, .detail = detail.toStdString()}};
        const auto report = reportOf(open, language.toStdString());
        verifyPieces(report, {words.toStdString()});
    }

    void noReasonHasAHole_data() {
        QTest::addColumn<int>("reason");
        for (const auto reason :
             {ActionReason::Gap, ActionReason::WeakLink, ActionReason::LowScore,
              ActionReason::CriticalFailure, ActionReason::BrokenPromise, ActionReason::ByHand})
            QTest::addRow("%s", toWord(reason).data()) << static_cast<int>(reason);
    }
    void noReasonHasAHole() {
        QFETCH(int, reason);
        const Touchpoints touchpoints = test::sampleTouchpoints();
        const auto open = comparedOnly("text");
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"}) {
            const auto texts = Texts::load(readCatalogue().value(), language).value();
            const auto words = [&](const char* detail) {
                return reasonWords(
                    {.touchpoint = "phone", .reason = static_cast<ActionReason>(reason), .detail = detail},
                    open.judgement, touchpoints, texts);
            };
            for (const auto* hole : {"“”", "«»", "\"\"", "{", ",  ", "judgement.", "  "}) {
                const auto bare = words("");
                QVERIFY2(bare.find(hole) == std::string::npos, bare.c_str());
            }
            QVERIFY(words("").size() > 4);
            if (static_cast<ActionReason>(reason) != ActionReason::ByHand)
                QVERIFY2(words("Rival 2").find("Rival 2") != std::string::npos, words("Rival 2").c_str());
        }
    }

    void picturesComeForDeskAndPhoneWithTheirStyleInThePolicy() {
        const auto report = reportOf(test::sampleBenchmark(), "en",
                                     {.pictures = {{"chain", "<svg>wide</svg>", "<svg>narrow</svg>"}},
                                      .pictureStyle = ".f1{fill:var(--t1)}",
                                      .explanations = {{"The chain", "In order."}}});
        verifyPieces(report, {"<figure class=\"picture wide\"><svg>wide</svg></figure>\n"
                              "<figure class=\"picture narrow\"><svg>narrow</svg></figure>",
                              "<dt>The chain</dt><dd>In order.</dd>"});
        verifyPolicy(QString::fromStdString(report));
    }

    void partsWithNothingToSayAreLeftOut() {
        const auto report = reportOf("text");
        for (const auto* head :
             {"<h2>Chains", "<h2>Who answers first", "<h2>Promise", "<h2>Before and after"})
            QVERIFY2(report.find(head) == std::string::npos, head);
    }

    void everyLanguageHasWordsForEveryPart() {
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"}) {
            const auto report = shownText(QString::fromStdString(judgedReport("text", language)));
            for (const auto* raw :
                 {"judgement.", "column.", "picture.", "head.", "sure.", "answer.", "guide.", "walk."})
                QVERIFY2(!report.contains(raw), qPrintable(QString(language) + " " + raw));
        }
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
