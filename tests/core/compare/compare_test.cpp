// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/compare.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

static const Touchpoints touchpoints{
    {.id = "callback", .name = "Callback", .detect = true},
    {.id = "chat", .name = "Chat", .detect = true},
    {.id = "facade", .name = "Façade", .detect = false},
    {.id = "https", .name = "HTTPS", .signal = true, .detect = true},
};

static CompanyScan company(std::string name, Presence callback, Presence chat, Presence https) {
    CompanyScan scan{.company = {.name = std::move(name), .sites = {"https://x.example"}}};
    scan.findings = {{.touchpoint = "callback", .presence = callback, .pagesRead = 3},
                     {.touchpoint = "chat", .presence = chat, .pagesRead = 3},
                     {.touchpoint = "https", .presence = https, .pagesRead = 3}};
    return scan;
}

static Comparison compared(std::vector<CompanyScan> scans) {
    return compare(std::move(scans), touchpoints, "name", std::chrono::sys_seconds{});
}

class CompareTest : public QObject {
    Q_OBJECT
private slots:
    void whatARivalHasAndWeLackIsAGapToConfirm() {
        const auto result =
            compared({company("Own", Presence::Absent, Presence::Present, Presence::Absent),
                      company("Rival", Presence::Present, Presence::Absent, Presence::Present)});
        QCOMPARE(result.rows.size(), std::size_t(3));
        QVERIFY(result.rows[0].cells[0].gap);
        QVERIFY(result.rows[0].cells[0].toConfirm);
        QVERIFY(!result.rows[0].cells[1].gap);
        QVERIFY(result.rows[1].cells[0].advantage);
        QVERIFY(result.rows[1].cells[0].toConfirm);
    }

    void signalsAreNeverGapsAndStayOutOfCoverage() {
        const auto result =
            compared({company("Own", Presence::Absent, Presence::Absent, Presence::Absent),
                      company("Rival", Presence::Absent, Presence::Absent, Presence::Present)});
        QVERIFY(result.rows[2].signal);
        QVERIFY(!result.rows[2].cells[0].gap);
        QCOMPARE(result.coverage[0].total, 2);
        QCOMPARE(result.coverage[1].present, 0);
    }

    void unknownIsNeitherGapNorAdvantageAndLowersCoverage() {
        const auto result =
            compared({company("Own", Presence::Unknown, Presence::Present, Presence::Absent),
                      company("Rival", Presence::Present, Presence::Unknown, Presence::Absent)});
        QVERIFY(!result.rows[0].cells[0].gap);
        QVERIFY(!result.rows[1].cells[0].advantage);
        QCOMPARE(result.coverage[0].known, 1);
        QCOMPARE(result.coverage[0].total, 2);
    }

    void aPersonsAbsentNeedsNoConfirmation() {
        auto own = company("Own", Presence::Absent, Presence::Absent, Presence::Absent);
        own.findings[0].source = FindingSource::Walk;
        const auto result =
            compared({own, company("Rival", Presence::Present, Presence::Absent, Presence::Absent)});
        QVERIFY(result.rows[0].cells[0].gap);
        QVERIFY(!result.rows[0].cells[0].toConfirm);
    }

    void aTouchpointWithoutAFindingIsUnknown() {
        auto own = company("Own", Presence::Present, Presence::Present, Presence::Present);
        own.findings.erase(own.findings.begin());
        const auto result = compared({own});
        QCOMPARE(result.rows[0].cells[0].finding.presence, Presence::Unknown);
        QCOMPARE(result.rows[0].cells[0].finding.reason, std::string("not-scanned"));
    }

    void theDefaultNameSaysWhoAndWhen() {
        const std::vector<Company> companies{{.name = "A", .own = true}, {.name = "B"}, {.name = "C"}};
        QCOMPARE(defaultName(companies, fromIsoTime("2026-03-01T10:00:00Z")),
                 std::string("A v. B, C 2026-03-01"));
    }

    void aComparisonSurvivesTheWayThroughJson() {
        auto own = company("Own", Presence::Present, Presence::Unknown, Presence::Present);
        own.company.own = true;
        own.findings[0].values.push_back({.value = "+37410123456",
                                          .vendor = "V",
                                          .network = "n",
                                          .confidence = 0.75,
                                          .rule = "r",
                                          .pageUrl = "https://x.example/",
                                          .evidence = {3, 7, "a.btn", "Պատվիրել զանգ"},
                                          .caveats = {"may-be-substituted"}});
        own.findings[1].reason = "http-403";
        own.findings[1].caveats = {"tag-manager"};
        own.pages.push_back({.url = "https://x.example/",
                             .title = "T",
                             .state = PageState::Blocked,
                             .stateReason = "http-403",
                             .stateText = "refused",
                             .bytes = 9,
                             .firstByteTime = std::chrono::milliseconds(5),
                             .transferTime = std::chrono::milliseconds(7),
                             .fetchedAt = fromIsoTime("2026-03-01T10:00:00Z"),
                             .depth = 1});
        own.vendors.push_back({.value = "chat", .vendor = "V"});
        own.finishedAt = fromIsoTime("2026-03-01T10:00:01Z");
        own.catalogueVersion = "abc";
        const auto result =
            compared({own, company("R", Presence::Absent, Presence::Absent, Presence::Absent)});
        const auto text = toLine(toJson(result));
        const auto back = comparisonFromJson(parseObject(text, "text").value());
        QVERIFY(back.ok());
        QCOMPARE(back.value() == result, true);
    }
};

SHOPWALKER_TEST(CompareTest)
#include "compare_test.moc"
