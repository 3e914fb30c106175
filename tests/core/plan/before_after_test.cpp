// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/plan/before_after.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;
using Change = BeforeAfterRow::Change;

namespace {

const Touchpoints touchpoints{{.id = "callback", .detect = true},
                              {.id = "chat", .detect = true},
                              {.id = "prices", .detect = true},
                              {.id = "phone", .detect = true}};

Comparison round(std::vector<Presence> own, const std::string& answered) {
    CompanyScan mine{.company = {.name = "Own"}}, rival{.company = {.name = "R"}};
    for (std::size_t index = 0; index < own.size(); ++index) {
        mine.findings.push_back({.touchpoint = touchpoints[index].id, .presence = own[index]});
        rival.findings.push_back({.touchpoint = touchpoints[index].id, .presence = Presence::Present});
    }
    CompanyWalks walks;
    if (!answered.empty())
        walks.paths = {walked("w", "t", {step("phone", "", "", {yesNo("a", answered), yesNo("b", "yes")})})};
    return compare({mine, rival}, touchpoints, "n", {}, {walks, {}});
}

constexpr auto yes = Presence::Present;
constexpr auto no = Presence::Absent;
constexpr auto unknown = Presence::Unknown;

} // namespace

class BeforeAfterTest : public QObject {
    Q_OBJECT
private slots:
    void everyTouchpointSaysWhatBecameOfIt() {
        const auto result =
            beforeAfter(round({no, yes, no, yes}, "no"), round({yes, no, unknown, yes}, "yes"));
        QCOMPARE(result.rows.size(), std::size_t(4));
        QCOMPARE(result.rows[0].change, Change::Appeared);
        QCOMPARE(result.rows[1].change, Change::Gone);
        QCOMPARE(result.rows[2].change, Change::Unknown);
        QCOMPARE(result.rows[3].change, Change::Better);
        QCOMPARE(*result.rows[3].before, 50.0);
        QCOMPARE(*result.rows[3].after, 100.0);
        QCOMPARE(result.gapsClosed, 1); // prices are no longer known, which closes nothing
        QCOMPARE(result.gapsOpened, 1);
        QCOMPARE(result.presentBefore, 2);
        QCOMPARE(result.presentAfter, 2);
        // (0 + 100 + 0 + 50) / 4 and (100 + 0 + 100) / 3.
        QCOMPARE(*result.totalBefore, 37.5);
        QVERIFY(std::abs(*result.totalAfter - 200.0 / 3) < 1e-9);
    }

    void aChangedReactionIsTold_data() {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<bool>("changed");
        QTest::newRow("won back") << QStringList{"negative"} << QStringList{"positive"} << true;
        QTest::newRow("the middle one") << QStringList{"negative", "negative", "positive"}
                                        << QStringList{"positive", "negative", "positive"} << true;
        QTest::newRow("of two the worse")
            << QStringList{"negative", "positive"} << QStringList{"negative"} << false;
        QTest::newRow("the same") << QStringList{"neutral"} << QStringList{"neutral"} << false;
        QTest::newRow("before only") << QStringList{"negative"} << QStringList{} << false;
    }
    void aChangedReactionIsTold() {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const auto felt = [](const QStringList& words) {
            CompanyWalks walks;
            for (const auto& word : words)
                walks.paths.push_back(
                    walked(word.toStdString(), "t", {step("phone", "", "", {reaction(word.toStdString())})}));
            return compare({CompanyScan{.company = {.name = "Own"}}}, touchpoints, "n", {}, {walks});
        };
        const auto result = beforeAfter(felt(before), felt(after));
        const auto row = std::find_if(result.rows.begin(), result.rows.end(),
                                      [](const auto& one) { return one.touchpoint == "phone"; });
        QVERIFY(row != result.rows.end());
        QTEST(isReactionChanged(*row), "changed");
        if (QString(QTest::currentDataTag()) == "won back") {
            QCOMPARE(row->reactionBefore, std::string("negative"));
            QCOMPARE(row->reactionAfter, std::string("positive"));
        }
    }

    void pointsOfAWalkAreNotComparedWithPresence() {
        const auto result = beforeAfter(round({no, no, no, yes}, ""), round({no, no, no, yes}, "no"));
        QCOMPARE(*result.rows[3].before, 100.0); // presence alone
        QCOMPARE(*result.rows[3].after, 50.0);
        QCOMPARE(result.rows[3].change, Change::Same); // it was and is there
    }
};

SHOPWALKER_TEST(BeforeAfterTest)
#include "before_after_test.moc"
