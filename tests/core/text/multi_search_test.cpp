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

    void withoutPatternsNothingIsFound() {
        int count = 0;
        MultiSearch().search("text", false, [&](MultiSearch::Match) { ++count; });
        MultiSearch(std::vector<std::string>{}).search("text", false, [&](MultiSearch::Match) { ++count; });
        QCOMPARE(count, 0);
    }
};

SHOPWALKER_TEST(MultiSearchTest)
#include "multi_search_test.moc"
