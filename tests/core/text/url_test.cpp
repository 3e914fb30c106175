// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/url.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class UrlTest : public QObject {
    Q_OBJECT
private slots:
    void joinsWithTheBase_data() {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* input, const char* expected) { QTest::newRow(input) << expected; };
        row("", "https://shop.example/a/b?q=1");
        row("c", "https://shop.example/a/c");
        row("?x", "https://shop.example/a/b?x");
        row("#top", "https://shop.example/a/b?q=1#top");
        row("/c/./d/../e", "https://shop.example/c/e");
        row("../../..", "https://shop.example/");
        row("/%2e%2E/x/.", "https://shop.example/x/");
        row("//cdn.example\\x", "https://cdn.example/x");
        row("\\\\cdn.example\\x", "https://cdn.example/x");
        row("https:c", "https://shop.example/a/c");
        row("http:c", "http://c/");
        row(" /a\n/\tb ", "https://shop.example/a/b");
        row("/a b\"<>`{}^|'", "https://shop.example/a%20b%22%3C%3E%60%7B%7D%5E|'");
        row("?a b'`", "https://shop.example/a/b?a%20b%27`");
        row("/цены", "https://shop.example/%D1%86%D0%B5%D0%BD%D1%8B");
        row("HTTP://USER:P@ss@Host.Example:80/", "http://USER:P%40ss@host.example/");
        row("https://клиника.рф", "https://xn--80apagcdp.xn--p1ai/");
        row("https://straße.de/", "https://xn--strae-oqa.de/");
        row("http://0x7f.1", "http://127.0.0.1/");
        row("http://017700000001/", "http://127.0.0.1/");
        row("http://a.example./", "http://a.example./");
        row("http://[1:0:0:2::3]:8080/", "http://[1:0:0:2::3]:8080/");
        row("http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]/");
    }

    void joinsWithTheBase() {
        const auto base = parseUrl("https://shop.example/a/b?q=1#f");
        const auto url = parseUrl(QTest::currentDataTag(), &*base);
        QVERIFY(url);
        QTEST(QString::fromStdString(toString(*url)), "expected");
    }

    void failsWhereTheStandardDoes() {
        const auto base = parseUrl("https://shop.example/");
        for (const auto* input : {"http://",
                                  "http://a b/",
                                  "http://[::1",
                                  "http://[:1]",
                                  "http://[1:2:3:4:5:6:7::8]",
                                  "http://a:99999/",
                                  "http://a:b/",
                                  "http://256.1.1.1/",
                                  "http://1.2.3.4.5/",
                                  "http://0x1.0x100.1/",
                                  "http://a%00b/",
                                  "http://user@/",
                                  "http://a|b/",
                                  "http://a..b/",
                                  "http://.a/",
                                  "http://a../",
                                  "mailto:a@b.ru",
                                  "javascript:void(0)",
                                  "ftp://a/",
                                  "tel:123"})
            QVERIFY2(!parseUrl(input, &*base), input);
        QVERIFY(!parseUrl("/relative"));
    }

    void schemesOfLinksAreToldApart() {
        QCOMPARE(schemeOf(" TEL:+7 495"), std::string("tel"));
        QCOMPARE(schemeOf("java\nscript:x"), std::string("javascript"));
        QCOMPARE(schemeOf("/a:b"), std::string());
        QCOMPARE(schemeOf("?x=tel:1"), std::string());
        QCOMPARE(schemeOf("1a:b"), std::string());
    }

    void comparisonFormForgetsHowTheVisitorCame() {
        const auto form = [](const char* url) { return comparisonForm(*parseUrl(url)); };
        QCOMPARE(form("https://u:p@a.example./x%d0;jsessionid=1/y?UTM_Source=1&id=2&&gclid=3#f"),
                 std::string("https://a.example/x%D0/y?id=2"));
        QCOMPARE(form("https://a.example/?yclid=1"), std::string("https://a.example/"));
        QCOMPARE(form("https://a.example/?rs=1&q=%2f"), std::string("https://a.example/?rs=1&q=%2F"));
    }

    void registrableDomainFollowsThePublicSuffixList() {
        QCOMPARE(registrableDomain("www.shop.example.co.uk"), std::string("example.co.uk"));
        QCOMPARE(registrableDomain("a.b.example.com.tr"), std::string("example.com.tr"));
        QCOMPARE(registrableDomain("www.xn--80apagcdp.xn--p1ai"), std::string("xn--80apagcdp.xn--p1ai"));
        QCOMPARE(registrableDomain("192.168.1.1"), std::string("192.168.1.1"));
        QCOMPARE(registrableDomain("[::1]"), std::string("[::1]"));
        QCOMPARE(registrableDomain("co.uk"), std::string("co.uk"));
        QCOMPARE(registrableDomain("localhost"), std::string("localhost"));
    }
};

SHOPWALKER_TEST(UrlTest)
#include "url_test.moc"
