// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/multi_search.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class MultiSearchTest : public QObject {
    Q_OBJECT
private slots:
    void findsEveryOccurrenceAlsoOverlapping() {
        const std::vector<std::string> patterns{"he", "she", "his", "hers", "e", "he"};
        const MultiSearch search(patterns);
        const std::string text = "ushers his HE";
        std::vector<std::pair<std::uint32_t, std::size_t>> found, expected;
        search.search(text, true,
                      [&](MultiSearch::Match match) { found.emplace_back(match.pattern, match.end); });
        const std::string lower = "ushers his he";
        for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern)
            for (auto at = lower.find(patterns[pattern]); at != std::string::npos;
                 at = lower.find(patterns[pattern], at + 1))
                expected.emplace_back(pattern, at + patterns[pattern].size());
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QVERIFY(!expected.empty());
        QCOMPARE(found, expected);
    }

    void shortAndLongPatternsAreFoundAtTheVeryEnd() {
        const std::vector<std::string> patterns{"$", "ru", "com", "a.com", "viber.click", "ж"};
        const MultiSearch search(patterns);
        const auto countIn = [&](std::string_view text, bool fold) {
            int count = 0;
            search.search(text, fold, [&](MultiSearch::Match) { ++count; });
            return count;
        };
        QCOMPARE(countIn("A.COM", true), 2);
        QCOMPARE(countIn("A.COM", false), 0);
        QCOMPARE(countIn("a$", false), 1);
        QCOMPARE(countIn("RU", true), 1);
        QCOMPARE(countIn("VIBER.CLICK", true), 1);
        QCOMPARE(countIn("viber.clic", true), 0);
        QCOMPARE(countIn("@[`{\xD0", true), 0); // neighbours of the letters stay what they are
        QCOMPARE(countIn("жж", true), 2);
        QCOMPARE(search.first("www.a.com", true), std::optional<std::size_t>(9));
        QCOMPARE(search.first("www", true), std::optional<std::size_t>());
    }

    void withoutPatternsNothingIsFound() {
        int count = 0;
        MultiSearch().search("text", false, [&](MultiSearch::Match) { ++count; });
        MultiSearch(std::vector<std::string>{}).search("text", false, [&](MultiSearch::Match) { ++count; });
        QCOMPARE(count, 0);
    }
};

SHOPWALKER_TEST(MultiSearchTest)
#include "multi_search_test.moc"
