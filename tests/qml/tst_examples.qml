// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// From the first start to a judged benchmark, as a person would go, on a workspace of its own. Any warning of
/// QML fails the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    name: "Examples"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        failOnWarning(/^(?!DelegateModel::cancel)/);
    }

    function begin(width, height) {
        workbench = fixture.realWorkbench();
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": width,
                                           "height": height
                                       });
        verify(window);
        waitForRendering(window.contentItem);
        tryCompare(workbench.benchmark.examples, "count", 5, 20000);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent)
            root = root.parent;
        return findChild(root, name);
    }

    /// Scrolls what `name` stands on until it is in the window, and clicks it.
    function click(name, page) {
        tryVerify(() => find(name) !== null && find(name).visible && find(name).enabled, 10000, name);
        const item = find(name);
        const flick = page ? find(page) : null;
        for (let time = 0; time < 2; ++time) { // what lies above may still grow
            wait(300);
            if (flick !== null) {
                const top = item.mapToItem(flick.contentItem, 0, item.height / 2).y - flick.height / 2;
                flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top));
            }
        }
        wait(50);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    /// A tab may stand beyond the edge of a phone.
    function turnTo(page) {
        const tab = find("turnTo." + page);
        const flick = find("benchmarkTabs");
        const left = tab.mapToItem(flick.contentItem, 0, 0).x;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, left - 40));
        wait(150);
        mouseClick(tab, tab.width / 2, tab.height / 2);
        tryCompare(window, "shown", page);
        tryVerify(() => find(page + "Page") !== null && find(page + "Page").visible, 5000, page);
    }

    function open(example) {
        click("example." + example, "startPage");
        tryCompare(window, "shown", "overview", 20000);
        tryCompare(workbench.benchmark, "loading", false, 20000);
    }

    function test_everyExampleFillsEveryPage_data() {
        const rows = [];
        for (const size of [[1280, 800], [390, 844]])
            for (const example of ["clinics", "teddy-bears", "beauty-salon", "uis", "vysotsky"])
                rows.push({
                              "tag": example + " " + size[0],
                              "example": example,
                              "width": size[0],
                              "height": size[1]
                          });
        return rows;
    }

    function test_everyExampleFillsEveryPage(row) {
        begin(row.width, row.height);
        open(row.example);
        const benchmark = workbench.benchmark;
        verify(benchmark.isExample);
        compare(benchmark.round, 1); // the story begins where it begins
        verify(workbench.overview.headline !== "");
        verify(workbench.overview.ranking.count > 1);
        for (const place of window.benchmarkPlaces.slice(1))
            turnTo(place.page);
        verify(benchmark.matrix.shown > 10);
        verify(workbench.views.chains.chains.count > 0);
        verify(workbench.topTen.top.count > 0);
        verify(workbench.guide.steps.count === 10);
        verify(workbench.plan.actions.count > 0);
        turnTo("overview");
    }

    /// Pages that cannot be seen follow, too.
    function test_oneExampleAfterAnother() {
        begin(1280, 800);
        for (const example of ["beauty-salon", "uis", "clinics", "teddy-bears"]) {
            open(example);
            for (const place of window.benchmarkPlaces)
                turnTo(place.page);
            workbench.settings.language = "ru";
            workbench.settings.language = "en";
            tryCompare(workbench.benchmark, "loading", false, 20000);
            click("go.start");
            tryCompare(window, "shown", "start");
            waitForRendering(window.contentItem);
        }
        compare(workbench.benchmark.benchmarks.count, 4);
    }

    function test_clinicsGoFromBeforeToAfter() {
        begin(1280, 800);
        open("clinics");
        compare(workbench.benchmark.rounds, 2);
        tryVerify(() => find("roundNote").visible);
        verify(workbench.overview.weakestLink !== "");
        const before = workbench.overview.gaps;
        click("otherRound", "overviewPage");
        tryCompare(workbench.benchmark, "round", 2, 10000);
        verify(workbench.overview.gaps < before);
        verify(workbench.overview.roundNote.includes("you had"));
        click("otherRound", "overviewPage");
        tryCompare(workbench.benchmark, "round", 1, 10000);
    }

    /// How many actions the page of the plan shows.
    function planned() {
        window.page = "plan";
        return workbench.plan.actions.count;
    }

    function test_aBenchmarkGoesToAnotherDeviceAndComesBackWithMore() {
        begin(1280, 800);
        open("teddy-bears");
        const file = fixture.file("bears.zip");
        workbench.benchmark.exportTo(file);
        tryVerify(() => workbench.benchmark.notice !== "", 10000);
        verify(find("overviewNotice").visible);
        workbench.benchmark.importFrom(file);
        tryVerify(() => workbench.benchmark.notice.includes("nothing has changed"), 10000);
        const actions = planned();
        const before = workbench;
        const windowBefore = window;
        begin(1280, 800); // another device
        workbench.benchmark.importFrom(file);
        tryVerify(() => workbench.benchmark.notice.includes("taken in"), 10000);
        compare(planned(), actions);
        workbench.plan.add("Sew on a label");
        tryCompare(workbench.plan.actions, "count", actions + 1);
        tryCompare(workbench.benchmark, "loading", false, 10000);
        const later = fixture.file("later.zip");
        workbench.benchmark.exportTo(later);
        tryVerify(() => workbench.benchmark.notice.includes("later.zip"), 10000);
        before.benchmark.importFrom(later);
        tryVerify(() => before.benchmark.notice.includes("was added"), 10000);
        windowBefore.page = "plan";
        compare(before.plan.actions.count, actions + 1);
        before.benchmark.importFrom(fixture.file("nowhere.zip"));
        tryVerify(() => before.benchmark.problem !== "", 10000);
    }

    function test_deletingAnExampleAsksAndTakesItsWalks() {
        begin(1280, 800);
        open("uis");
        tryVerify(() => workbench.walks.total > 0, 10000);
        const walks = workbench.walks.total;
        compare(workbench.benchmark.exampleWalks, walks);
        click("deleteBenchmark", "overviewPage");
        tryVerify(() => find("answerYes") !== null && find("answerYes").visible);
        click("answerNeither");
        verify(workbench.benchmark.isOpen);
        click("deleteBenchmark", "overviewPage");
        click("answerYes");
        tryCompare(window, "shown", "start");
        tryCompare(workbench.benchmark, "isOpen", false, 10000);
        tryCompare(workbench.walks, "total", 0, 10000);
        tryCompare(workbench.benchmark.benchmarks, "count", 0, 10000);
        click("undoDelete");
        tryCompare(workbench.walks, "total", walks, 10000);
        tryCompare(workbench.benchmark.benchmarks, "count", 1, 10000);
    }
}
