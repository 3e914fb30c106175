// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/compare/ledger.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

AskedQuestion promise(const std::string& words, const std::string& found, const std::string& verdict) {
    auto answer = chosen(verdict.empty() ? std::vector<std::string>{} : std::vector{verdict});
    answer.value.text = words;
    answer.value.found = found;
    return {{.id = "promise", .type = QuestionType::Promise, .label = "Promise"}, answer};
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT
private slots:
    void promisesOfWalksAndOfTheSiteStandInOneLedgerBrokenFirst() {
        const Touchpoints touchpoints{{.id = "hours", .detect = true}, {.id = "chat", .detect = true}};
        CompanyScan scan{.company = {.name = "Own"}};
        scan.findings = {{.touchpoint = "hours",
                          .presence = Presence::Present,
                          .values = {{.value = "24/7", .pageUrl = "https://x.example/contacts"}}},
                         {.touchpoint = "chat", .presence = Presence::Present}};
        CompanyWalks walks{
            .paths = {walked(
                "w", "t",
                {step("advert", "need", "advertising", {promise("within a minute", "an hour", "broken")}),
                 step("parcel", "evaluation", "delivery", {promise("tomorrow", "tomorrow", "kept")}),
                 step("salon", "decision", "staff", {promise("ten euro", "", "")})})},
            .findings = {{.touchpoint = "hours",
                          .presence = Presence::Absent,
                          .source = FindingSource::Walk,
                          .values = {{.value = "2"}}}}};
        const auto comparison = compare({scan}, touchpoints, "n", {}, {walks});
        const auto ledger = promiseLedger(comparison, std::vector{walks});
        QCOMPARE(ledger.size(), std::size_t(4));
        QCOMPARE(ledger[0].promise, std::string("within a minute"));
        QCOMPARE(ledger[0].found, std::string("an hour"));
        QCOMPARE(ledger[1].promise, std::string("24/7"));
        QVERIFY(ledger[1].bySite && ledger[1].verdict == PromiseVerdict::Broken);
        QCOMPARE(ledger[1].source, std::string("https://x.example/contacts"));
        QCOMPARE(ledger[1].found, std::string()); // another question's count is no answer to the promise
        QCOMPARE(ledger[2].verdict, PromiseVerdict::Open);
        QCOMPARE(ledger[3].verdict, PromiseVerdict::Kept);
    }

    void theSamePromiseOfSeveralWalksIsOneLine() {
        CompanyScan scan{.company = {.name = "Own"}};
        const auto walk = [](const char* id, const char* found) {
            return walked(
                id, "t",
                {step("advert", "need", "advertising", {promise("within a minute", found, "broken")})});
        };
        const CompanyWalks walks{.paths = {walk("1", "an hour"), walk("2", "an hour"), walk("3", "a day")},
                                 .ticks = {},
                                 .findings = {}};
        const auto ledger = promiseLedger(compare({scan}, {}, "n", {}, {walks}), std::vector{walks});
        QCOMPARE(ledger.size(), std::size_t(2));
        QCOMPARE(ledger[0].times, 2);
        QCOMPARE(ledger[0].source, std::string("1"));
        QCOMPARE(ledger[1].found, std::string("a day"));
        QCOMPARE(ledger[1].times, 1);
    }
};

SHOPWALKER_TEST(LedgerTest)
#include "ledger_test.moc"
