// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/rules/catalogue_files.h"
#include "core/text/json_schema.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const Touchpoints touchpoints{
    {.id = "callback", .name = "Callback", .stage = "comparison", .channel = "website", .detect = true},
    {.id = "phone", .name = "Phone", .stage = "decision", .channel = "phone", .detect = true},
    {.id = "facade", .name = "Façade", .stage = "search", .channel = "office"},
    {.id = "badge", .name = "Badge", .stage = "decision", .channel = "staff"},
    {.id = "https", .name = "HTTPS", .signal = true, .detect = true},
};

Finding found(std::string touchpoint, Presence presence, FindingSource source) {
    return {.touchpoint = std::move(touchpoint), .presence = presence, .source = source, .pagesRead = 3};
}

CompanyScan scan(std::string name, Presence callback) {
    CompanyScan made{.company = {.name = std::move(name), .sites = {"https://x.example"}}};
    for (const auto* id : {"callback", "phone", "https"})
        made.findings.push_back(found(id, Presence::Present, FindingSource::Scan));
    made.findings[0].presence = callback;
    return made;
}

const ComparisonRow& row(const Comparison& comparison, const std::string& id) {
    for (const auto& row : comparison.rows)
        if (row.touchpoint == id)
            return row;
    qFatal("no row %s", id.c_str());
}

Comparison compared(std::vector<CompanyScan> scans, const std::vector<CompanyWalks>& walks) {
    return compare(std::move(scans), touchpoints, "name", std::chrono::sys_seconds{}, walks);
}

WalkedPath call(const std::string& id, const std::string& answered) {
    return walked(id, id, {step("phone", "decision", "phone", {yesNo("answered", answered)})});
}

} // namespace

class TwoSourcesTest : public QObject {
    Q_OBJECT
private slots:
    void thePersonWinsAndBothAreKept() {
        const CompanyWalks own{.findings = {found("callback", Presence::Present, FindingSource::Walk)}};
        const auto result =
            compared({scan("Own", Presence::Absent), scan("R", Presence::Present)}, {own, {}});
        const auto& cell = row(result, "callback").cells[0];
        QCOMPARE(cell.finding.presence, Presence::Present);
        QCOMPARE(cell.finding.source, FindingSource::Walk);
        QCOMPARE(cell.others.size(), std::size_t(1));
        QCOMPARE(cell.others[0].source, FindingSource::Scan);
        QVERIFY(cell.disagrees);
        QVERIFY(!cell.gap);
    }

    void aPersonWhoDoesNotKnowLeavesTheScansWord() {
        const CompanyWalks own{.findings = {found("callback", Presence::Unknown, FindingSource::Walk)}};
        const auto result = compared({scan("Own", Presence::Absent)}, {own});
        const auto& cell = row(result, "callback").cells[0];
        QCOMPARE(cell.finding.source, FindingSource::Scan);
        QCOMPARE(cell.others.size(), std::size_t(1));
        QVERIFY(!cell.disagrees);
    }

    void theLaterOfTwoPersonsCountsAndTheyDisagree() {
        const CompanyWalks own{.findings = {found("callback", Presence::Present, FindingSource::Walk),
                                            found("callback", Presence::Absent, FindingSource::Walk)}};
        const auto result =
            compared({scan("Own", Presence::Absent), scan("R", Presence::Present)}, {own, {}});
        const auto& cell = row(result, "callback").cells[0];
        QCOMPARE(cell.finding.presence, Presence::Absent);
        QCOMPARE(cell.others.size(), std::size_t(2));
        QVERIFY(cell.disagrees);
        QVERIFY(cell.gap && !cell.toConfirm);
    }

    void rowsAreWhatScansFindAndWhatWalksMet() {
        const CompanyWalks own{
            .paths = {walked("w", "t",
                             {step("facade", "search", "office", {reaction("positive")}),
                              step("test/walk#advert", "need", "advertising", {reaction("neutral")})})}};
        const auto result =
            compared({scan("Own", Presence::Absent), scan("R", Presence::Present)}, {own, {}});
        std::vector<std::string> ids;
        for (const auto& one : result.rows)
            ids.push_back(one.touchpoint);
        QCOMPARE(ids, (std::vector<std::string>{"callback", "phone", "facade", "https", "test/walk#advert"}));
        const auto& advert = row(result, "test/walk#advert");
        QCOMPARE(advert.title, std::string("test/walk#advert"));
        QCOMPARE(advert.cells[0].finding.presence, Presence::Present);
        QCOMPARE(advert.cells[1].finding.presence, Presence::Unknown);
        QCOMPARE(advert.cells[1].finding.reason, std::string("not-walked"));
        // A catalogue's touchpoint that was only judged is not thereby said to be there.
        QCOMPARE(row(result, "facade").cells[0].finding.presence, Presence::Unknown);
    }

    void scoresStandBesideTheRows() {
        const CompanyWalks own{.paths = {call("1", "yes"), call("2", "no")}};
        const auto result =
            compared({scan("Own", Presence::Absent), scan("R", Presence::Present)}, {own, {}});
        QCOMPARE(*scoreOf(result, 0, "phone")->points, 50.0);
        QCOMPARE(*scoreOf(result, 0, "callback")->points, 0.0);
        QCOMPARE(*scoreOf(result, 1, "phone")->points, 100.0);
        QVERIFY(scoreOf(result, 1, "phone")->presenceOnly);
        QCOMPARE(*result.scores[0].total.points, 25.0);
        QVERIFY(scoreOf(result, 0, "https") == nullptr);
    }

    void theBestRivalSetsTheDistance() {
        const CompanyWalks own{.paths = {call("1", "no"), call("2", "no"), call("3", "no")}};
        const CompanyWalks weak{.paths = {call("4", "no")}};
        const CompanyWalks strong{.paths = {call("5", "yes"), call("6", "yes"), call("7", "yes")}};
        const auto result = compared(
            {scan("Own", Presence::Absent), scan("A", Presence::Absent), scan("B", Presence::Absent)},
            {own, weak, strong});
        const auto& quality = row(result, "phone").quality;
        QVERIFY(quality);
        QCOMPARE(quality->rival, std::size_t(2));
        QCOMPARE(quality->points, -100.0);
        QCOMPARE(quality->difference.verdict, DifferenceVerdict::Worse);
        QVERIFY(!row(result, "callback").quality);
    }

    void theJsonHoldsBothSourcesAndFollowsTheSchema() {
        auto own = scan("Own", Presence::Absent);
        const CompanyWalks walks{
            .paths = {call("1", "yes"),
                      walked("2", "u",
                             {step("test/walk#advert", "need", "advertising", {reaction("neutral")})})},
            .findings = {found("callback", Presence::Present, FindingSource::Walk)}};
        const auto result = compared({own, scan("R", Presence::Present)}, {walks, {}});
        const auto json = toJson(result);
        const auto files = readCatalogue().value();
        const auto schema = JsonSchema::parse(files.at("schemas/comparison.json"), "comparison.json");
        QVERIFY(schema);
        const auto problems = schema.value().check(json, "comparison");
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        auto back = comparisonFromJson(parseObject(toLine(json), "text").value());
        QVERIFY(back.ok());
        // Which of its findings a company's scan never had is not told apart from "not scanned".
        for (std::size_t index = 0; index < result.companies.size(); ++index)
            back.value().companies[index].findings = result.companies[index].findings;
        QVERIFY(back.value() == result);
    }
};

SHOPWALKER_TEST(TwoSourcesTest)
#include "two_sources_test.moc"
