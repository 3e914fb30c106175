// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/prefix_table.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class PrefixTableTest : public QObject {
    Q_OBJECT
private slots:
    void everyStringThatATextBeginsWithIsFoundLongestFirst() {
        const std::vector<std::string_view> strings{"a", "ab", "abc", "abcdefgh", "abd", "b", "за", "зак"};
        const PrefixTable table(strings);
        for (const std::string_view text : {"abcdefghi", "abcdef", "abdomen", "ab", "a", "bc", "c", "",
                                            "\x01", "\xFF\xFF", "закажите", "за", "з", "ac"}) {
            std::vector<std::string_view> found, expected;
            table.find(firstEightBytes(text), [&](std::uint32_t index) { found.push_back(strings[index]); });
            for (const auto string : strings)
                if (text.starts_with(string))
                    expected.insert(expected.begin(), string);
            QVERIFY2(found == expected, text.data());
        }
    }

    void withoutStringsNothingIsFound() {
        int count = 0;
        PrefixTable(std::vector<std::string_view>{}).find(firstEightBytes("a"), [&](auto) { ++count; });
        QCOMPARE(count, 0);
    }
};

SHOPWALKER_TEST(PrefixTableTest)
#include "prefix_table_test.moc"
