// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/watch.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

CompanyScan scan(Presence presence, std::vector<FindingValue> values = {}) {
    CompanyScan made;
    made.findings = {{.touchpoint = "messenger", .presence = presence, .values = std::move(values)}};
    return made;
}

const FindingValue telegram{.value = "@shop", .network = "telegram"};
const FindingValue whatsapp{.value = "+37410123456", .network = "whatsapp"};

} // namespace

class WatchTest : public QObject {
    Q_OBJECT
private slots:
    void whatCameAndWhatWentIsAChange() {
        auto changes = changesBetween(scan(Presence::Absent), scan(Presence::Present, {telegram}));
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].kind, ScanChange::Kind::Appeared);
        QCOMPARE(changes[0].value.network, std::string("telegram"));
        changes = changesBetween(scan(Presence::Present, {telegram}), scan(Presence::Absent));
        QCOMPARE(changes[0].kind, ScanChange::Kind::Gone);
    }

    void newValuesOfAKnownTouchpointAreNamed() {
        const auto changes =
            changesBetween(scan(Presence::Present, {whatsapp}), scan(Presence::Present, {telegram}));
        QCOMPARE(changes, (std::vector<ScanChange>{{ScanChange::Kind::ValueNew, "messenger", telegram},
                                                   {ScanChange::Kind::ValueGone, "messenger", whatsapp}}));
    }

    void theSameFindingElsewhereOnThePageIsNoChange() {
        auto moved = telegram;
        moved.pageUrl = "https://x.example/other";
        moved.evidence.line = 9;
        QVERIFY(
            changesBetween(scan(Presence::Present, {telegram}), scan(Presence::Present, {moved})).empty());
    }

    void unknownIsNoChange() {
        QVERIFY(changesBetween(scan(Presence::Unknown), scan(Presence::Present, {telegram})).empty());
        QVERIFY(changesBetween(scan(Presence::Present, {telegram}), scan(Presence::Unknown)).empty());
    }

    void numbersUnderCallTrackingAreNotChanges() {
        auto first = whatsapp, second = whatsapp;
        first.caveats = {"may-be-substituted"};
        second.value = "+37410999999";
        QVERIFY(changesBetween(scan(Presence::Present, {first}), scan(Presence::Present, {second})).empty());
        QVERIFY(changesBetween(scan(Presence::Present, {second}), scan(Presence::Present, {first})).empty());
    }

    void signalsAreNotWatched() {
        QVERIFY(changesBetween(scan(Presence::Absent), scan(Presence::Present), {"messenger"}).empty());
    }
};

SHOPWALKER_TEST(WatchTest)
#include "watch_test.moc"
