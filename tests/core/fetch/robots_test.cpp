// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots.h"
#include "core/types/limits.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class RobotsTest : public QObject {
    Q_OBJECT
private slots:
    void longestRuleDecidesAndIsNamed() {
        const auto robots = parseRobots("User-agent: *\nDisallow: /shop\nAllow: /shop/prices # public\n");
        QCOMPARE(judge(robots, "Shopwalker", "https://a.example/shop/cart"),
                 (RobotsVerdict{.allowed = false, .line = 2, .text = "Disallow: /shop"}));
        QCOMPARE(judge(robots, "Shopwalker", "https://a.example/shop/prices"),
                 (RobotsVerdict{.allowed = true, .line = 3, .text = "Allow: /shop/prices # public"}));
        QCOMPARE(judge(robots, "Shopwalker", "https://a.example/"), RobotsVerdict{});
    }

    void allowWinsAtEqualLength() {
        const auto robots = parseRobots("user-agent: *\ndisallow: /a\nallow: /a\n");
        QVERIFY(judge(robots, "Shopwalker", "https://a.example/a").allowed);
    }

    void ourOwnGroupWinsOverEverybodys() {
        const auto robots =
            parseRobots("User-agent: *\nDisallow: /\n\nUser-agent: shopwalker\nUser-agent: other\n"
                        "Disallow: /x\nCrawl-delay: 2.5\n");
        QVERIFY(judge(robots, "Shopwalker/1.0 (+https://u.example)", "https://a.example/y").allowed);
        QVERIFY(!judge(robots, "Shopwalker", "https://a.example/x").allowed);
        QVERIFY(!judge(robots, "Shop", "https://a.example/y").allowed);
        QCOMPARE(crawlDelay(robots, "Shopwalker"), std::optional(std::chrono::milliseconds(2500)));
        QCOMPARE(crawlDelay(robots, "Somebody"), std::nullopt);
    }

    void wildcardsMatch_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* path, bool matches) {
            QTest::addRow("%s %s", pattern, path) << pattern << path << matches;
        };
        row("/*.php$", "/a/b.php", true);
        row("/*.php$", "/a/b.php?x", false);
        row("/*.php", "/a/b.php5", true);
        row("/a*b*c", "/a1c2b3", false);
        row("/a*b*c", "/a1b2c3", true);
        row("/a$", "/a", true);
        row("/a$", "/ab", false);
        row("/$", "/", true);
        row("*", "/anything", true);
        row("/fish*", "/catfish", false);
        row("/*a$", "/aba", true);
        row("/ab*b$", "/ab", false);
    }

    void wildcardsMatch() {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        const auto robots = parseRobots(("User-agent: *\nDisallow: " + pattern).toStdString());
        QTEST(!judge(robots, "Shopwalker", path.toStdString()).allowed, "matches");
    }

    void hostilePatternsCostOnePassEach() {
        std::string body = "User-agent: *\n";
        while (body.size() + 4096 < limits::robotsBytes) {
            body += "Disallow: /";
            for (int star = 0; star < 2000; ++star)
                body += "*a";
            body += "b\n";
        }
        const auto robots = parseRobots(body);
        QVERIFY(robots.groups.at(0).rules.size() > 100);
        QVERIFY(judge(robots, "Shopwalker", "https://a.example/" + std::string(8000, 'a')).allowed);
    }

    void pathsAreComparedEscaped() {
        const auto robots = parseRobots("User-agent: *\nDisallow: /цены\nDisallow: /%d0%b0\n");
        QVERIFY(!judge(robots, "Shopwalker", *parseUrl("https://a.example/цены/1")).allowed);
        QVERIFY(!judge(robots, "Shopwalker", *parseUrl("https://a.example/%D0%B0")).allowed);
        QVERIFY(!judge(robots, "Shopwalker", *parseUrl("https://a.example/%d0%b0")).allowed);
    }

    void emptyDisallowAllowsEverything() {
        QVERIFY(
            judge(parseRobots("User-agent: *\nDisallow:\n"), "Shopwalker", "https://a.example/x").allowed);
    }

    void rulesBeforeAnyAgentMeanNothing() {
        QVERIFY(judge(parseRobots("Disallow: /\n"), "Shopwalker", "https://a.example/x").allowed);
    }

    void onlyTheFirstBytesAreRead() {
        std::string body = "User-agent: *\nDisallow: /early\n";
        body += std::string(limits::robotsBytes, '\n') + "Disallow: /late\n";
        const auto robots = parseRobots(body);
        QVERIFY(!judge(robots, "Shopwalker", "https://a.example/early").allowed);
        QVERIFY(judge(robots, "Shopwalker", "https://a.example/late").allowed);
    }

    void robotsTxtItselfIsAlwaysAllowed() {
        QVERIFY(judge(parseRobots("User-agent: *\nDisallow: /\n"), "Shopwalker", "/robots.txt").allowed);
    }
};

SHOPWALKER_TEST(RobotsTest)
#include "robots_test.moc"
