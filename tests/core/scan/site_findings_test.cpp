// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_findings.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

const Touchpoints touchpoints{
    {.id = "contact-distance", .signal = true, .detect = true},
    {.id = "callback", .detect = true},
    {.id = "phone", .detect = true},
    {.id = "facade", .detect = false},
    {.id = "https", .signal = true, .detect = true},
    {.id = "domain-zone", .signal = true, .detect = true},
    {.id = "page-weight", .signal = true, .detect = true},
};

ScannedPage page(std::string url, PageState state = PageState::Read, std::string reason = {}, int depth = 0) {
    ScannedPage scanned;
    scanned.url = url;
    scanned.visit.url = std::move(url);
    scanned.visit.state = state;
    scanned.visit.stateReason = std::move(reason);
    scanned.visit.depth = depth;
    scanned.visit.bytes = 51234;
    return scanned;
}

TouchpointHit hit(std::string id, std::string value, double confidence, std::string snippet = {}) {
    TouchpointHit found{.id = std::move(id)};
    found.value = std::move(value);
    found.confidence = confidence;
    found.evidence.snippet = std::move(snippet);
    return found;
}

CompanyScan merged(const std::vector<ScannedPage>& pages) {
    CompanyScan scan;
    mergePages(scan, pages, touchpoints);
    return scan;
}

Finding findingOf(const CompanyScan& scan, const std::string& touchpoint) {
    for (const auto& finding : scan.findings)
        if (finding.touchpoint == touchpoint)
            return finding;
    qFatal("no finding of %s", touchpoint.c_str());
}

} // namespace

class SiteFindingsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTouchpointAScanCanFindHasAFinding() {
        const auto scan = merged({page("https://a.example/")});
        QCOMPARE(scan.findings.size(), std::size_t(6));
        QCOMPARE(scan.findings[0].touchpoint, std::string("contact-distance"));
    }

    void absentNeedsTheStartPageAndTwoThirdsOfThePages() {
        using enum PageState;
        const auto enough = merged({page("a"), page("b"), page("c", Unreadable, "http-5xx")});
        QCOMPARE(findingOf(enough, "callback").presence, Presence::Absent);
        const auto half = merged({page("a"), page("b", Unreadable, "timeout")});
        QCOMPARE(findingOf(half, "callback").presence, Presence::Unknown);
        QCOMPARE(findingOf(half, "callback").reason, std::string("timeout"));
        const auto noStart = merged({page("a", Blocked, "http-403"), page("b"), page("c"), page("d")});
        QCOMPARE(findingOf(noStart, "callback").presence, Presence::Unknown);
        QCOMPARE(findingOf(noStart, "callback").reason, std::string("http-403"));
    }

    void failedFetchIsUnknownNotAbsent() {
        const auto scan = merged({page("a", PageState::Unreadable, "dns")});
        QCOMPARE(findingOf(scan, "phone").presence, Presence::Unknown);
        QCOMPARE(findingOf(scan, "phone").reason, std::string("dns"));
        QCOMPARE(scan.unread().size(), std::size_t(1));
    }

    void aPageDrawnByScriptsIsUnknown() {
        const auto scan = merged({page("a", PageState::ScriptDrawn)});
        QCOMPARE(findingOf(scan, "callback").reason, std::string("script-drawn"));
    }

    void whatOnePageShowsIsPresentWhateverTheOthers() {
        auto start = page("a", PageState::ScriptDrawn);
        start.report.touchpoints = {hit("callback", "", 0.9, "Call me")};
        QCOMPARE(findingOf(merged({start}), "callback").presence, Presence::Present);
    }

    void equalValuesMergeAndTheBestConfidenceComesFirst() {
        auto start = page("a");
        start.report.touchpoints = {hit("phone", "+37410111111", 0.6), hit("phone", "+37410222222", 0.9)};
        auto contacts = page("b");
        contacts.report.touchpoints = {hit("phone", "+37410111111", 0.95)};
        const auto phone = findingOf(merged({start, contacts}), "phone");
        QCOMPARE(phone.values.size(), std::size_t(2));
        QCOMPARE(phone.values[0].value, std::string("+37410111111"));
        QCOMPARE(phone.values[0].pageUrl, std::string("b"));
        QCOMPARE(phone.values[1].pageUrl, std::string("a"));
    }

    void offersWithoutAValueAreToldByTheirWords() {
        auto start = page("a");
        start.report.touchpoints = {hit("callback", "", 0.9, "Order a call")};
        auto contacts = page("b");
        contacts.report.touchpoints = {hit("callback", "", 0.9, "ORDER A CALL"),
                                       hit("callback", "", 0.9, "We ring you back")};
        QCOMPARE(findingOf(merged({start, contacts}), "callback").values.size(), std::size_t(2));
    }

    void whatCouldHideAWidgetIsACaveatOfAbsence() {
        auto start = page("a");
        start.report.vendors = {{"Some Manager", "tag-manager", "r", {}}};
        start.report.touchpoints = {hit("phone", "+1", 0.9)};
        const auto scan = merged({start});
        QCOMPARE(findingOf(scan, "callback").caveats, std::vector<std::string>{"tag-manager"});
        QVERIFY(findingOf(scan, "phone").caveats.empty());
        QCOMPARE(scan.vendors.size(), std::size_t(1));
    }

    void contactDistanceIsTheFewestClicks() {
        auto start = page("a");
        auto contacts = page("b", PageState::Read, {}, 1);
        contacts.report.touchpoints = {hit("phone", "+1", 0.9), hit("callback", "", 0.9, "x")};
        start.report.touchpoints = {hit("phone", "+1", 0.9)};
        const auto distance = findingOf(merged({start, contacts}), "contact-distance");
        QCOMPARE(distance.values.size(), std::size_t(2));
        QCOMPARE(distance.values[0].network, std::string("callback"));
        QCOMPARE(distance.values[0].value, std::string("1"));
        QCOMPARE(distance.values[1].value, std::string("0"));
    }

    void theSiteItselfGivesItsSignals() {
        const auto scan = merged({page("https://www.clinic.example/")});
        QCOMPARE(findingOf(scan, "https").presence, Presence::Present);
        QCOMPARE(findingOf(scan, "domain-zone").values[0].value, std::string(".example"));
        QCOMPARE(findingOf(scan, "page-weight").values[0].value, std::string("51 kB"));
        QCOMPARE(findingOf(merged({page("http://clinic.example/")}), "https").presence, Presence::Absent);
    }

    void savedPagesDoNotTellOfTheirServer() {
        const auto scan = merged({page("http://saved-pages.invalid/index.html")});
        QCOMPARE(findingOf(scan, "https").presence, Presence::Unknown);
        QCOMPARE(findingOf(scan, "https").reason, std::string("saved-pages"));
        QCOMPARE(findingOf(scan, "page-weight").presence, Presence::Present);
    }
};

SHOPWALKER_TEST(SiteFindingsTest)
#include "site_findings_test.moc"
