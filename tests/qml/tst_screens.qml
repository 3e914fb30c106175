// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// The screens, used as a person would: by clicks and keys. Any warning of QML fails the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    name: "Screens"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        failOnWarning(/^(?!DelegateModel::cancel)/); // Qt 6.4 says so when a list is emptied while it moves
        workbench = fixture.freshWorkbench();
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": 1280,
                                           "height": 800
                                       });
        verify(window);
        waitForRendering(window.contentItem);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent) // sheets lie beside the content
            root = root.parent;
        return findChild(root, name);
    }

    function click(name) {
        tryVerify(() => find(name) !== null && find(name).visible, 3000, name);
        wait(300); // what has just appeared has taken its place by then
        const item = find(name);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function type(text) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text.charAt(i));
    }

    /// Scrolls the page until the item stands in its middle.
    function scrollTo(page, name) {
        tryVerify(() => find(name) !== null, 3000, name);
        wait(300); // what lies above has taken its place by then
        const flick = find(page);
        const item = find(name);
        const top = item.mapToItem(flick.contentItem, 0, item.height / 2).y - flick.height / 2;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top));
    }

    function openExample() {
        scrollTo("startPage", "example.clinics");
        click("example.clinics");
        tryCompare(window, "shown", "overview");
        click("turnTo.matrix");
        tryCompare(window, "shown", "matrix");
        tryVerify(() => find("cell.callback.1") !== null || workbench.benchmark.matrix.shown > 0);
    }

    function test_exampleGapsAndEvidence() {
        openExample();
        compare(workbench.benchmark.matrix.shown, 16);
        workbench.benchmark.matrix.only = "gaps";
        compare(workbench.benchmark.matrix.shown, 9);
        click("cell.chat.0");
        tryVerify(() => find("evidencePanel").visible);
        verify(find("evidenceHeadline").text.includes("without running scripts"));
        click("cell.chat.1");
        tryVerify(() => find("snippet") !== null && find("snippet").text.includes("<b><u>"));
        click("closeEvidence");
        tryVerify(() => !find("evidencePanel").visible);
    }

    function test_matrixByKeys() {
        openExample();
        const list = find("matrixList");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        compare(list.count, 13);
        keyClick(Qt.Key_Return);
        compare(list.count, 20);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        tryVerify(() => workbench.benchmark.evidence.shown);
        compare(workbench.benchmark.evidence.touchpoint, "chat");
        compare(workbench.benchmark.evidence.company, "Clinic A");
    }

    function test_tabsGoByKeysAndBackLeadsToTheOverview() {
        openExample();
        const matrix = find("turnTo.matrix");
        matrix.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        tryCompare(window, "shown", "overview");
        verify(find("turnTo.overview").activeFocus);
        keyClick(Qt.Key_Right);
        tryCompare(window, "shown", "matrix");
        window.page = "start";
        tryCompare(window, "shown", "start");
        verify(!find("benchmarkTabs").visible);
        click("go.overview");
        tryCompare(window, "shown", "overview");
    }

    function test_thePageBeforeStaysUntilTheNextOneIsMade() {
        tryCompare(window, "shown", "start");
        window.page = "settings";
        compare(window.shown, "start");
        verify(find("startPage").visible);
        tryCompare(window, "shown", "settings");
        verify(find("settingsPage").visible && !find("startPage").visible);
        window.page = "start"; // is there already
        compare(window.shown, "start");
        window.page = "help"; // on second thoughts
        window.page = "companies";
        tryVerify(() => find("helpPage") !== null && find("companiesPage") !== null);
        tryCompare(window, "shown", "companies");
        verify(!find("helpPage").visible);
    }

    function test_theStartPageOffersExamplesAndTheLibrary() {
        verify(!find("guideNow").visible);
        scrollTo("startPage", "example.teddy-bears");
        click("example.teddy-bears");
        tryCompare(window, "shown", "overview");
        click("go.start");
        tryCompare(window, "shown", "start");
        tryVerify(() => find("guideNow").visible);
        verify(find("example.teddy-bears").opened);
        verify(!find("example.clinics").opened);
        scrollTo("startPage", "guideNow");
        click("guideNow");
        tryCompare(window, "shown", "guide");
        click("go.start");
        tryCompare(window, "shown", "start");
        scrollTo("startPage", "openKnowledge");
        click("openKnowledge");
        tryCompare(window, "shown", "help");
        click("go.start");
        tryCompare(window, "shown", "start");
        scrollTo("startPage", "openLibrary");
        click("openLibrary");
        tryCompare(window, "shown", "checklists");
    }

    function test_withoutABenchmarkTheExampleIsOffered() {
        click("go.overview");
        verify(!find("benchmarkTabs").visible);
        click("openExampleHere");
        tryVerify(() => find("overviewPage") !== null && find("overviewPage").visible);
    }

    function test_searchThatFindsNothingOffersTheWayBack() {
        openExample();
        workbench.benchmark.matrix.search = "xyz";
        click("clearFilters");
        compare(workbench.benchmark.matrix.shown, 16);
    }

    function test_addACompany() {
        click("go.companies");
        click("addCompany");
        tryVerify(() => find("companyName").activeFocus);
        type("Own");
        find("companySites").forceActiveFocus();
        type("not an address");
        click("saveCompany");
        verify(workbench.companies.editor.open);
        verify(workbench.companies.editor.sitesProblem !== "");
        find("companySites").forceActiveFocus();
        find("companySites").selectAll();
        type("own.example");
        click("saveCompany");
        tryVerify(() => !workbench.companies.editor.open);
        compare(workbench.companies.companies.count, 1);
        tryVerify(() => find("company.0") !== null);
        verify(!find("startScan").enabled);
    }

    function test_leavingTypedWordsAsks() {
        click("go.companies");
        click("addCompany");
        tryVerify(() => find("companyName").activeFocus);
        type("Half");
        keyClick(Qt.Key_Escape);
        click("answerNeither");
        verify(workbench.companies.editor.open);
        compare(workbench.companies.editor.name, "Half");
        click("closeSheet");
        click("answerNo");
        tryVerify(() => !workbench.companies.editor.open);
        compare(workbench.companies.companies.count, 0);
    }

    function test_scanIsStopped() {
        fixture.listClinics(workbench);
        click("go.companies");
        click("startScan");
        tryCompare(window, "shown", "scan");
        tryVerify(() => workbench.scan.pagesDone > 1);
        click("cancelScan");
        tryCompare(workbench.scan, "state", ScanController.Cancelled);
        click("showMatrix");
        tryCompare(window, "shown", "matrix");
    }

    function test_phoneShowsCardsAndASheet() {
        window.width = 390;
        window.height = 844;
        openExample();
        const cards = find("matrixCards");
        tryVerify(() => find("cell.chat.1") !== null);
        cards.contentY += find("cell.chat.1").mapToItem(cards, 0, 0).y - cards.height / 2;
        click("cell.chat.1");
        tryVerify(() => workbench.benchmark.evidence.shown);
        verify(!find("evidencePanel").visible);
        click("closeSheet");
        tryVerify(() => !workbench.benchmark.evidence.shown);
        click("filters");
        workbench.benchmark.matrix.only = "gaps"; // its switch exists twice, beside the matrix and in the sheet
        click("applyFilters");
        compare(workbench.benchmark.matrix.shown, 9);
    }

    function test_everyPageInEveryLanguageAndLook() {
        openExample();
        for (const width of [360, 1280]) {
            window.width = width;
            window.height = 640;
            for (const language of ["ru", "ar", "hy", "mn", "en"]) {
                workbench.settings.language = language;
                for (const look of ["dark", "contrast", "light"]) {
                    workbench.settings.theme = look;
                    for (const page of ["start", "companies", "scan", "overview", "matrix", "topTen", "plan", "promises", "changes", "settings", "help"]) {
                        window.page = page;
                        tryCompare(window, "shown", page);
                    }
                }
                waitForRendering(window.contentItem);
            }
        }
    }

    function test_arabicIsMirrored() {
        workbench.settings.language = "ar";
        const entry = find("go.start");
        tryVerify(() => entry.mapToItem(window.contentItem, 0, 0).x > window.width / 2);
        workbench.settings.language = "en";
        tryVerify(() => entry.mapToItem(window.contentItem, 0, 0).x < window.width / 2);
    }
}
