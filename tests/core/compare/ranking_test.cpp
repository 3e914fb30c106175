// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/compare/ranking.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

#include <cmath>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const Touchpoints touchpoints{
    {.id = "phone", .stage = "decision", .channel = "phone", .detect = true},
    {.id = "chat", .stage = "comparison", .channel = "website", .detect = true},
    {.id = "prices", .stage = "comparison", .channel = "website", .detect = true},
};

CompanyScan scan(std::string name, std::vector<Presence> presences) {
    CompanyScan made{.company = {.name = std::move(name)}};
    for (std::size_t index = 0; index < presences.size(); ++index)
        made.findings.push_back({.touchpoint = touchpoints[index].id, .presence = presences[index]});
    return made;
}

Comparison compared(const std::vector<CompanyScan>& scans, const Weights& weights = {}) {
    return compare(scans, touchpoints, "n", {}, {}, weights);
}

constexpr auto yes = Presence::Present;
constexpr auto no = Presence::Absent;

const TippingPoint* find(const std::vector<TippingPoint>& points, TippingPoint::Kind kind,
                         const std::string& id) {
    for (const auto& point : points)
        if (point.kind == kind && point.id == id)
            return &point;
    return nullptr;
}

} // namespace

class RankingTest : public QObject {
    Q_OBJECT
private slots:
    void draggedTouchpointsComeFirstThenTheWeightiest() {
        Weights weights;
        weights.touchpoints["prices"] = 3;
        const auto comparison = compared({scan("Own", {yes, no, yes}), scan("R", {yes, yes, yes})}, weights);
        QCOMPARE(topTouchpoints(comparison, {}), (std::vector<std::string>{"prices", "chat", "phone"}));
        const std::vector<std::string> dragged{"phone", "gone"};
        QCOMPARE(topTouchpoints(comparison, dragged), (std::vector<std::string>{"phone", "prices", "chat"}));
        QCOMPARE(topTouchpoints(comparison, dragged, 1), (std::vector<std::string>{"phone"}));
    }

    void theWinnerChangesWhereTheTotalsAreEqual() {
        // Own: phone 100, chat 0, prices 0; rival: 0, 100, 100. Totals at phone weight w: 100 w / (w + 2) and
        // 200 / (w + 2): equal at w = 2.
        const auto comparison = compared({scan("Own", {yes, no, no}), scan("R", {no, yes, yes})});
        QCOMPARE(*leaderOf(comparison), std::size_t(1));
        const auto points = tippingPoints(comparison, {});
        const auto* phone = find(points, TippingPoint::Kind::Touchpoint, "phone");
        QVERIFY(phone != nullptr);
        QVERIFY(std::abs(phone->tippingAt - 2) < 1e-9);
        QCOMPARE(phone->weight, 1.0);
        QCOMPARE(phone->then, std::size_t(0));
        // The stage "comparison" holds both others: 100 and 200 x are equal at x = 0.5.
        const auto* stage = find(points, TippingPoint::Kind::Stage, "comparison");
        QVERIFY(stage != nullptr && std::abs(stage->tippingAt - 0.5) < 1e-9);
        // No weight of the chat alone helps: without it 100 stands against 100, never above.
        QVERIFY(find(points, TippingPoint::Kind::Touchpoint, "chat") == nullptr);
        QVERIFY(!points.empty() && std::abs(std::log(points[0].tippingAt)) <= std::log(2.0) + 1e-9);
    }

    void theTippingWeightReallyTips() {
        Weights weights;
        weights.touchpoints["chat"] = 1.5;
        const std::vector scans{scan("Own", {yes, no, Presence::Unknown}), scan("R", {no, yes, yes})};
        const auto comparison = compared(scans, weights);
        for (const auto& point : tippingPoints(comparison, weights)) {
            auto moved = weights;
            const auto beyond = point.tippingAt * (point.tippingAt > point.weight ? 1.01 : 0.99);
            if (point.kind == TippingPoint::Kind::Touchpoint)
                moved.touchpoints[point.id] = beyond;
            else if (point.kind == TippingPoint::Kind::Stage)
                moved.stages[point.id] = beyond;
            else
                moved.channels[point.id] = beyond;
            QCOMPARE(*leaderOf(compared(scans, moved)), point.then);
            QVERIFY(point.then != point.leader);
        }
        QVERIFY(!tippingPoints(comparison, weights).empty());
    }

    void aWeightThatNobodyCanSetIsNoTippingPoint() {
        // Own 100 w / (w + 12), rival 1200 / (w + 12) with the others at 6 each: equal at w = 12.
        Weights weights;
        weights.touchpoints = {{"chat", 6}, {"prices", 6}};
        const auto comparison = compared({scan("Own", {yes, no, no}), scan("R", {no, yes, yes})}, weights);
        for (const auto& point : tippingPoints(comparison, weights))
            QVERIFY2(point.tippingAt <= weightMost, point.id.c_str());
        QVERIFY(find(tippingPoints(comparison, weights), TippingPoint::Kind::Touchpoint, "phone") == nullptr);
        weights.touchpoints = {{"chat", 4}, {"prices", 4}};
        const auto nearer = tippingPoints(
            compared({scan("Own", {yes, no, no}), scan("R", {no, yes, yes})}, weights), weights);
        const auto* phone = find(nearer, TippingPoint::Kind::Touchpoint, "phone");
        QVERIFY(phone != nullptr && std::abs(phone->tippingAt - 8) < 1e-9);
    }

    void aLeaderThatIsAheadEverywhereIsNeverOvertaken() {
        const auto comparison = compared({scan("Own", {yes, yes, yes}), scan("R", {no, no, no})});
        QVERIFY(tippingPoints(comparison, {}).empty());
        QVERIFY(tippingPoints(compared({scan("Own", {yes, yes, yes})}), {}).empty());
    }
};

SHOPWALKER_TEST(RankingTest)
#include "ranking_test.moc"
