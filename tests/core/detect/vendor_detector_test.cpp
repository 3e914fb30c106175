// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/vendor_detector.h"

#include "core/detect/sample_check.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

/// A small catalogue of invented vendors, so that no test here depends on a real one.
CatalogueFiles invented() {
    return readRuleFolder((test::sourceFolder() + "/tests/data/detect/invented_rules").toStdString()).value();
}

std::shared_ptr<const RuleSet> inventedRules() {
    static const auto rules = loadRules(invented()).rules;
    return rules;
}

VendorFindings find(const std::string& body, const std::string& url = "https://firm.example/",
                    std::vector<std::pair<std::string, std::string>> headers = {}) {
    const Response response{.finalUrl = url, .status = 200, .headers = std::move(headers), .body = body};
    const auto page = Page::parse(response);
    return findVendors(*page.value(), *inventedRules());
}

QString namesOf(const VendorFindings& found) {
    QStringList names;
    for (const auto& vendor : found.vendors)
        names << toQString(vendor.name + "/" + vendor.category);
    names.sort();
    return names.join(' ');
}

} // namespace

class VendorDetectorTest : public QObject {
    Q_OBJECT
private slots:
    void whatAPageLoadsIsFound_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("vendors");
        const QString chat = "Talky/chat";
        QTest::newRow("script") << "<script src='https://code.talky.example/w.js'></script>" << chat;
        QTest::newRow("sub-domain") << "<script src='//eu.code.talky.example/w'></script>" << chat;
        QTest::newRow("upper case") << "<script src='//CODE.Talky.example/w'></script>" << chat;
        QTest::newRow("iframe") << "<iframe src='https://code.talky.example/'></iframe>" << chat;
        QTest::newRow("lazy") << "<div data-src='https://code.talky.example/w'></div>" << chat;
        QTest::newRow("stylesheet") << "<link rel=stylesheet href='//code.talky.example/w.css'>" << chat;
        QTest::newRow("own copy") << "<script src='/wp/plugins/talky/w.js'></script>" << chat;
        QTest::newRow("inline") << "<script>s.src='//code.talky.example/w/'+id</script>" << chat;
        QTest::newRow("host in a piece of its own")
            << "<script>s.src=(p+'://')+'code.talky.example'+'/w/'+id</script>" << chat;
        QTest::newRow("joined") << "<script>s.src='https://code.'+'talky.example/w'</script>" << chat;
        QTest::newRow("argument of a loader")
            << "<script>load(window, 'script', 'code.talky.example', 'a1b2')</script>" << chat;
        QTest::newRow("attribute of its own") << "<div talky_id=1></div>" << chat;
        QTest::newRow("JSON escapes")
            << "<script>x={'u':'https:\\/\\/code.talky.example\\/w'}</script>" << chat;
        QTest::newRow("written by a script")
            << "<script>document.write('<script src=//code.talky.example/w></'+'script>')</script>" << chat;
        QTest::newRow("delayed by an optimiser")
            << "<script type='rocketlazyloadscript' data-rocket-src='https://code.talky.example/w'></script>"
            << chat;
        QTest::newRow("name in code") << "<script>window.talky_api.open()</script>" << chat;
        QTest::newRow("handler") << "<button onclick='talky_api.open()'>?</button>" << chat;
        QTest::newRow("container") << "<div id=talky-box></div>" << chat;
        QTest::newRow("data attribute") << "<div data-talky=1></div>" << chat;
        QTest::newRow("custom element") << "<talky-chat></talky-chat>" << chat;
        QTest::newRow("generator") << "<meta name=generator content='Talky CMS 4'>" << chat;
        QTest::newRow("two products") << "<script src='//code.talky.example/track/1'></script>"
                                      << "Talky/call-tracking Talky/chat";
        QTest::newRow("link") << "<a href='https://booky.example/to/firm'>book</a>"
                              << "Booky/booking";
        QTest::newRow("wildcard host") << "<a href='https://firm.own.booky.example/x'>book</a>"
                                       << "Booky/booking";
        QTest::newRow("link in an iframe") << "<iframe src='//booky.example/to/firm'></iframe>"
                                           << "Booky/booking";
        QTest::newRow("link in a handler")
            << "<a onclick=\"location.href='https://booky.example/to/firm'\">book</a>"
            << "Booky/booking";
    }
    void whatAPageLoadsIsFound() { compare(); }

    void aMentionIsNotFound_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("vendors");
        const auto row = [](const char* name, const char* html) { QTest::newRow(name) << html << QString(); };
        row("comment", "<!-- <script src='//code.talky.example/w'></script> -->");
        row("code comment", "<script>// s.src='//code.talky.example/w'\n</script>");
        row("block comment", "<script>/* talky_api */ {/* '//code.talky.example/w' */}</script>");
        row("template", "<template><script src='//code.talky.example/w'></script></template>");
        row("noscript", "<p><noscript><iframe src='//code.talky.example/w'></iframe></noscript>");
        row("text", "<p>//code.talky.example/w talky_api</p>");
        row("code sample", "<pre>&lt;script src='//code.talky.example/w'&gt;</pre>");
        row("link", "<a href='https://code.talky.example/'>Talky</a>");
        row("home page", "<a href='https://booky.example/'>Booky</a>");
        row("nobody's page", "<a href='https://booky.example/to/'>Booky</a>");
        row("look-alike host", "<script src='//mycode.talky.example.evil/w'></script>");
        row("longer host", "<script src='//xcode.talky.example/w'></script>");
        row("longer zone", "<script src='//code.talky.example.org/w'></script>");
        row("in a query", "<script src='//a.example/?u=//code.talky.example/w'></script>");
        row("in a path", "<script src='//a.example/b/code.talky.example/w'></script>");
        row("help pages", "<a href='https://help.own.booky.example/a'>Booky</a>");
        row("home page, www", "<a href='https://www.own.booky.example/'>Booky</a>");
        row("share link", "<a href='https://a.example/share?u=https://booky.example/to/firm'>share</a>");
        row("prefetch", "<link rel=dns-prefetch href='//code.talky.example'>");
        row("preconnect", "<link rel=preconnect href='//code.talky.example'>");
        row("policy", "<meta http-equiv=Content-Security-Policy content='script-src code.talky.example'>");
        row("list of hosts", "<script>ok=['a.example','code.talky.example','https://b.example']</script>");
        row("host in a literal", "<script>a('talky_api.example.org')</script>");
        row("keys of hosts", "<script>ok={'code.talky.example':true}</script>");
        row("waits for consent", "<script type='text/plain' src='//code.talky.example/w'></script>");
        row("JSON", "<script type='application/json'>{\"u\":\"//code.talky.example/w\"}</script>");
        row("nobody filled it in", "<script src='//code.talky.example/YOUR_ID'></script>");
        row("part of a name", "<script>my_talky_api2()</script>");
        row("other case of a name", "<script>TALKY_API()</script>");
        row("picture", "<img src='/img/talky.png' alt='Talky'>");
    }
    void aMentionIsNotFound() { compare(); }

    void headersAndCookiesCount() {
        QCOMPARE(namesOf(find("", {}, {{"set-cookie", "talky_id=1; Path=/"}})), "Talky/chat");
        QCOMPARE(namesOf(find("", {}, {{"x-powered-by", "Talky 3"}})), "Talky/chat");
        QCOMPARE(namesOf(find("", {}, {{"set-cookie", "no_talky_id=1"}, {"server", "talky"}})), "");
    }

    void aVendorsOwnPagesAreNoBooking() {
        QCOMPARE(namesOf(find("<a href='https://booky.example/to/firm'>x</a>", "https://www.booky.example/")),
                 "");
    }

    void evidencePointsIntoTheScript() {
        const auto found = find("<p>\n<script>\n/* x */\n  s.src = '//code.talky.example/w';\n</script>");
        QCOMPARE(found.vendors.size(), 1u);
        const auto& evidence = found.vendors[0].evidence;
        QCOMPARE(evidence.line, 4);
        QCOMPARE(evidence.column, 14);
        QCOMPARE(evidence.element, std::string("script"));
        QVERIFY(evidence.snippet.find("//code.talky.example/w") == 0);
        QCOMPARE(found.vendors[0].rule, std::string("fingerprint.chat.talky"));
    }

    void theSurestEvidenceIsKept() {
        const auto found = find("<div id=talky-box></div><script src='//code.talky.example/w'></script>");
        QCOMPARE(found.touchpoints.size(), 1u);
        QVERIFY(found.touchpoints[0].source == HitSource::Script);
        QVERIFY(found.touchpoints[0].confidence > 0.9);
    }

    void anUnknownWidgetCountsOnlyWhereNoneIsKnown() {
        QCOMPARE(namesOf(find("<div class='a own-chat'></div>")), "custom/chat");
        QCOMPARE(namesOf(find("<div class=own-chat></div><div id=talky-box></div>")), "Talky/chat");
    }

    void tooManyVendorsOfOneKindAreAStorm() {
        auto files = invented();
        std::string html;
        for (const std::string name : {"a1", "b2", "c3"}) {
            files["fingerprints/chat/" + name + ".json"] =
                "{\"name\": \"" + name + "\", \"products\": [{\"loads\": [\"" + name + ".example\"]}]}";
            html += "<script src='//" + name + ".example/x'></script>";
        }
        const auto loaded = loadRules(files);
        const Response response{.status = 200, .body = html};
        const auto page = Page::parse(response);
        const auto found = findVendors(*page.value(), *loaded.rules);
        QCOMPARE(found.vendors.size(), 3u);
        QVERIFY(found.ruleStorm);
        QVERIFY(!find("<div id=talky-box></div>").ruleStorm);
    }

    void aWrongSampleIsNamed() {
        const auto problems = checkSamples(*inventedRules());
        QVERIFY(!problems.empty());
        QCOMPARE(problems[0].where, std::string("fingerprints/booking/booky.json"));
        QVERIFY(problems[0].text.find("samples[0]") != std::string::npos);
    }

private:
    static void compare() {
        QFETCH(QString, html);
        QFETCH(QString, vendors);
        QCOMPARE(namesOf(find(html.toStdString())), vendors);
    }
};

SHOPWALKER_TEST(VendorDetectorTest)
#include "vendor_detector_test.moc"
