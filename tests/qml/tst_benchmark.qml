// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// The pages about a benchmark of walked clinics, used as a person would. Any warning of QML fails the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    name: "Benchmark"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function open(rivals, id, width = 1280, height = 800) {
        failOnWarning(/^(?!DelegateModel::cancel)/); // Qt 6.4 says so when a list is emptied while it moves
        workbench = fixture.walkedWorkbench(rivals);
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": width,
                                           "height": height
                                       });
        verify(window);
        waitForRendering(window.contentItem);
        workbench.benchmark.open(id);
        tryCompare(window, "shown", "overview");
        tryVerify(() => find("headline") !== null);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent) // sheets lie beside the content
            root = root.parent;
        return findChild(root, name);
    }

    /// Of several of that name the one that is seen: the evidence stands beside the matrix, or in a sheet.
    function seen(name, from = null) {
        let root = from ?? window.contentItem;
        while (!from && root.parent)
            root = root.parent;
        if (root.objectName === name && root.visible)
            return root;
        for (let i = 0; i < root.children.length; ++i) {
            const found = root.children[i].visible ? seen(name, root.children[i]) : null;
            if (found)
                return found;
        }
        return null;
    }

    function click(name) {
        tryVerify(() => seen(name) !== null, 3000, name);
        wait(300); // what has just appeared has taken its place by then
        const item = seen(name);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    /// Scrolls a page until the item is well inside the window.
    function reveal(page, name) {
        tryVerify(() => find(name) !== null, 3000, name);
        wait(300); // the page has its height by then
        const flickable = find(page);
        const y = find(name).mapToItem(flickable.contentItem, 0, 0).y;
        flickable.contentY = Math.max(0, Math.min(flickable.contentHeight - flickable.height, y - flickable.height / 2));
        wait(50);
    }

    function test_theOverviewSaysWhoLeadsAndLeadsToTheRows() {
        open(1, "1");
        verify(find("headline").text.startsWith("Clinic A leads with "));
        compare(workbench.overview.ranking.count, 2);
        click("count.disagreements");
        tryCompare(window, "shown", "matrix");
        compare(workbench.benchmark.matrix.only, "disagreements");
        compare(workbench.benchmark.matrix.shown, 2);
        click("turnTo.overview");
        tryCompare(window, "shown", "overview");
        click("count.gaps");
        compare(workbench.benchmark.matrix.only, "gaps");
        compare(workbench.benchmark.matrix.shown, workbench.overview.gaps);
    }

    function test_everyFigureIsExplained() {
        open(1, "1");
        for (const topic of ["group", "plan", "chain"]) {
            click("explain." + topic);
            tryVerify(() => workbench.explainer.text.length > 40);
            const english = workbench.explainer.text;
            workbench.settings.language = "ru";
            tryVerify(() => workbench.explainer.text !== english && workbench.explainer.text.length > 40);
            workbench.settings.language = "en";
            keyClick(Qt.Key_Escape);
            tryCompare(workbench.explainer, "topic", "");
            wait(200);
        }
    }

    function test_oneTapOnTheEvidenceMakesAnAction() {
        open(1, "1");
        click("turnTo.matrix");
        tryCompare(window, "shown", "matrix");
        click("cell.chat.0");
        tryVerify(() => find("evidencePanel").visible);
        click("makeAction");
        tryCompare(workbench.plan.actions, "count", 1);
        tryVerify(() => fixture.plannedActions() === 1);
        click("makeAction"); // now it leads to the plan
        tryCompare(window, "shown", "plan");
        compare(workbench.plan.actions.count, 1);
    }

    function test_theMatrixByKeysShowsAndClosesTheEvidence() {
        open(11, "1");
        click("turnTo.matrix");
        tryCompare(window, "shown", "matrix");
        const list = find("matrixList");
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Return);
        tryVerify(() => workbench.benchmark.evidence.shown);
        compare(workbench.benchmark.evidence.company, "Clinic L");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !workbench.benchmark.evidence.shown);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        tryCompare(workbench.benchmark.evidence, "company", "Clinic B");
        keyClick(Qt.Key_End, Qt.ControlModifier);
        compare(list.currentIndex, list.count - 1);
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        compare(list.currentIndex, 0);
    }

    function test_onlyTheColumnsThatAreSeenExist() {
        open(19, "1");
        click("turnTo.matrix");
        tryCompare(window, "shown", "matrix");
        tryVerify(() => find("cell.phone.0") !== null);
        tryVerify(() => find("cell.phone.1") !== null);
        compare(find("cell.phone.19"), null);
        const list = find("matrixList");
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_End);
        tryVerify(() => find("cell.phone.19") !== null);
        compare(find("cell.phone.1"), null);
        verify(find("cell.phone.0") !== null); // the own company stays
        const own = find("cell.phone.0").mapToItem(window.contentItem, 0, 0).x;
        verify(own > 0 && own < window.width / 2);
    }

    function test_theEvidenceOnAPhoneComesFromBelow() {
        open(1, "1", 390, 844);
        window.page = "matrix";
        tryCompare(window, "shown", "matrix");
        tryVerify(() => find("cell.email.0") !== null);
        const cards = find("matrixCards");
        cards.contentY += find("cell.email.0").mapToItem(cards, 0, 0).y - cards.height / 2;
        click("cell.email.0");
        tryVerify(() => workbench.benchmark.evidence.disagrees);
        compare(find("evidenceHeadline").text, "A person looked and did not find it");
        click("makeAction");
        tryCompare(workbench.plan.actions, "count", 1);
        click("closeSheet");
        tryVerify(() => !workbench.benchmark.evidence.shown);
    }

    function test_theTopTenIsMovedByButtonsKeysAndDrag() {
        open(1, "1");
        click("turnTo.topTen");
        tryCompare(window, "shown", "topTen");
        const keys = () => Array.from({
                                          "length": workbench.topTen.top.count
                                      }, (_, i) => workbench.topTen.top.data(workbench.topTen.top.index(i, 0), 257));
        const before = keys();
        compare(before.length, 10);
        click("down." + before[0]);
        compare(keys()[1], before[0]);
        tryVerify(() => find("moved").text.includes("place 2 of 10"));
        const row = find("top." + before[0]);
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        compare(keys()[0], before[0]);
        verify(find("top." + before[0]).activeFocus);
        tryVerify(() => !workbench.benchmark.loading);
        wait(200);
        const handle = find("drag." + before[0]);
        const step = find("top." + before[1]).y - find("top." + before[0]).y;
        mousePress(handle, 10, 10);
        for (let y = 1; y <= 4; ++y)
            mouseMove(handle, 10, 10 + step / 2); // the handle follows
        mouseMove(handle, 10, 10 + step);
        mouseRelease(handle, 10, 10);
        tryVerify(() => keys().indexOf(before[0]) > 0);
        tryVerify(() => workbench.topTen.ordered);
        reveal("topTenPage", "resetOrder");
        click("resetOrder");
        tryVerify(() => !workbench.topTen.ordered);
        compare(keys(), before);
    }

    function test_theTopTenIsDraggedByAFinger() {
        open(1, "1", 390, 844);
        window.page = "topTen";
        tryCompare(window, "shown", "topTen");
        const first = () => workbench.topTen.top.data(workbench.topTen.top.index(0, 0), 257);
        tryVerify(() => workbench.topTen.top.count === 10 && find("drag." + first()) !== null);
        wait(300);
        const before = first();
        const handle = find("drag." + before);
        const touch = touchEvent(handle);
        touch.press(0, handle, 10, 10).commit();
        for (let i = 1; i < 8; ++i) {
            touch.move(0, handle, 10, 30).commit();
            wait(20);
        }
        touch.release(0, handle, 10, 10).commit();
        tryVerify(() => first() !== before);
    }

    function test_answersAndWeightsByHandChangeTheWeights() {
        open(1, "1");
        click("turnTo.topTen");
        tryCompare(window, "shown", "topTen");
        reveal("topTenPage", "heavier.phone");
        click("heavier.phone");
        tryVerify(() => workbench.topTen.weights.row("channel.phone").weightText === "1.25");
        click("resetWeight.phone");
        tryVerify(() => workbench.topTen.weights.row("channel.phone").manual === false);
    }

    function test_aProposalBecomesAnActionWithOwnerAndDay() {
        open(1, "1");
        click("turnTo.plan");
        tryCompare(window, "shown", "plan");
        const proposed = workbench.plan.proposals.count;
        const touchpoint = workbench.plan.proposals.data(workbench.plan.proposals.index(0, 0), 257);
        reveal("planPage", "take." + touchpoint); // below the quick wins
        click("take." + touchpoint);
        tryCompare(workbench.plan.proposals, "count", proposed - 1);
        const id = workbench.plan.actionFor(touchpoint);
        reveal("planPage", "action." + id);
        click("action." + id);
        tryVerify(() => find("actionOwner") !== null && find("actionOwner").visible);
        wait(300);
        find("actionOwner").forceActiveFocus();
        for (const letter of "Reception")
            keyClick(letter);
        click("pickDay");
        tryVerify(() => find("days") !== null && find("days").activeFocus);
        keyClick(Qt.Key_Down); // a week later
        keyClick(Qt.Key_Return);
        tryVerify(() => workbench.plan.actions.row(id).due !== "");
        tryVerify(() => workbench.plan.actions.row(id).owner.toLowerCase() === "reception");
        click("actionDone");
        tryVerify(() => workbench.plan.dated === 1);
        workbench.plan.saveCalendar(fixture.file("plan.ics"));
        verify(fixture.contents("plan.ics").includes("BEGIN:VEVENT"));
    }

    function test_whatIsTypedIntoAnActionIsKeptWhenItCloses() {
        open(1, "1");
        const id = workbench.plan.take("callback");
        click("turnTo.plan");
        tryCompare(window, "shown", "plan");
        tryCompare(workbench.plan.actions, "count", 1);
        click("action." + id);
        tryVerify(() => find("actionOwner") !== null && find("actionOwner").visible);
        wait(300);
        find("actionOwner").forceActiveFocus();
        keyClick("X");
        keyClick(Qt.Key_Escape);
        tryVerify(() => workbench.plan.actions.row(id).owner.toLowerCase() === "x");
        click("action." + id);
        click("removeAction");
        tryCompare(workbench.plan.actions, "count", 0);
    }

    function test_anOwnActionIsAddedByEnter() {
        open(1, "1");
        click("turnTo.plan");
        tryCompare(window, "shown", "plan");
        tryVerify(() => find("ownAction") !== null);
        reveal("planPage", "ownAction");
        find("ownAction").forceActiveFocus();
        for (const letter of "Paint")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryCompare(workbench.plan.actions, "count", 1);
        compare(find("ownAction").text, "");
    }

    function test_anOwnActionIsGivenATouchpoint() {
        open(1, "1");
        click("turnTo.plan");
        tryCompare(window, "shown", "plan");
        const id = workbench.plan.add("Paint the door");
        tryCompare(workbench.plan.actions, "count", 1);
        click("action." + id);
        tryVerify(() => find("chosenTouchpoint") !== null && find("chosenTouchpoint").visible);
        find("chosenTouchpoint").clicked();
        tryVerify(() => find("searchTouchpoint").visible);
        find("searchTouchpoint").edited("callback");
        tryVerify(() => find("foundTouchpoints").choices.length === 1);
        find("foundTouchpoints").chosen("callback");
        tryVerify(() => workbench.plan.actions.row(id).touchpoint === "callback");
        compare(find("chosenTouchpoint").text, "Callback offer");
        verify(!find("searchTouchpoint").visible);
    }

    function test_whatWasDroppedIsSeenAsDecided() {
        open(1, "1");
        const id = workbench.plan.take("callback");
        click("turnTo.plan");
        tryCompare(workbench.plan.actions, "count", 1);
        verify(find("decided") === null);
        workbench.plan.set(id, "status", "dropped");
        tryCompare(workbench.plan.decided, "count", 1);
        tryVerify(() => find("decided") !== null && find("decided").visible);
    }

    function test_oneTapFromTheWeakestLinkMakesAnAction() {
        open(1, "1");
        verify(workbench.overview.weakestTouchpoint !== "");
        reveal("overviewPage", "weakestAction");
        click("weakestAction");
        tryVerify(() => workbench.plan.actionFor(workbench.overview.weakestTouchpoint) !== "");
        tryVerify(() => find("weakestAction").text.startsWith("In the plan"));
        click("weakestAction");
        tryCompare(window, "shown", "plan");
    }

    function test_theReportIsWrittenAndCanBeOpened() {
        open(1, "1");
        reveal("overviewPage", "writeReport");
        click("writeReport");
        tryVerify(() => find("reportLanguages") !== null && find("reportLanguages").visible);
        compare(find("reportLanguages").current, "en"); // the screen's
        find("reportLanguages").chosen("hy");
        compare(find("reportLanguages").current, "hy");
        keyClick(Qt.Key_Escape);
        workbench.benchmark.writeReport(fixture.file("report.html"), "hy");
        tryVerify(() => find("reportNotice").visible);
        verify(find("reportNotice").text.includes("report.html"));
        verify(fixture.contents("report.html").startsWith("hy "));
        workbench.benchmark.dismissReport();
        tryVerify(() => !find("reportNotice").visible);
        workbench.benchmark.writeReport(fixture.file("no folder/report.html"), "hy");
        tryVerify(() => find("overviewProblem").visible);
    }

    function test_theLocationIsSaidOnEveryPage() {
        open(1, "1");
        verify(!find("locationNote").visible);
        workbench.benchmark.openLocation("airport");
        tryVerify(() => find("locationNote").visible);
        for (const page of ["matrix", "topTen", "plan", "promises", "changes", "chains", "mindMap", "race", "guide"]) {
            click("turnTo." + page);
            tryCompare(window, "shown", page);
            tryVerify(() => seen("locationNote") !== null, 5000, page);
            verify(seen("locationNote").text.includes("airport"));
        }
        click("turnTo.overview");
        tryCompare(window, "shown", "overview");
        tryVerify(() => seen("everyLocation") !== null);
        workbench.benchmark.openLocation("");
        tryVerify(() => seen("locationNote") === null);
    }

    function test_promisesAreFiltered() {
        open(1, "1");
        click("turnTo.promises");
        tryCompare(window, "shown", "promises");
        const all = workbench.history.promises.count;
        verify(all > 0);
        workbench.history.verdict = "broken";
        verify(workbench.history.promises.count > 0);
        verify(workbench.history.promises.count < all);
    }

    function test_aStandardIsSetChangedAndTakenOut() {
        open(1, "1");
        click("turnTo.promises");
        tryCompare(window, "shown", "promises");
        const standards = workbench.standards;
        const rings = standards.others.find(other => other.id.endsWith(".rings")).id;
        verify(find("addStandard").visible);
        find("addStandard").chosen(rings);
        tryVerify(() => seen("standardLimit") !== null);
        tryCompare(standards.standards, "count", 1);
        tryVerify(() => seen("standardLimit").text !== "");
        const limit = seen("standardLimit");
        mouseClick(limit);
        limit.selectAll();
        for (const letter of "99")
            keyClick(letter);
        click("standardDone");
        tryCompare(find("standard." + rings), "limitText", "At most 99\u00a0rings");
        compare(find("standard." + rings).standing, "passed");
        click("standard." + rings);
        tryVerify(() => seen("standardLimit") !== null);
        limit.forceActiveFocus();
        limit.selectAll();
        for (const letter of "many")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(standards.standards.row(rings).limit, "99");
        verify(find("standardsCard").visible);
        click("removeStandard");
        tryCompare(standards.standards, "count", 0);
    }

    function test_anOwnTouchpointIsDecidedInItsEvidence() {
        open(1, "1");
        click("turnTo.matrix");
        tryCompare(window, "shown", "matrix");
        workbench.benchmark.showEvidence("phone", 0);
        tryVerify(() => seen("noteDirection") !== null);
        seen("noteDirection").chosen("change");
        tryCompare(workbench.touchpointNotes, "direction", "change");
        compare(seen("noteDirection").current, "change");
        seen("noteSells").text = "";
        seen("noteSells").forceActiveFocus();
        for (const letter of "trust")
            keyClick(letter);
        workbench.benchmark.showEvidence("chat", 0); // before the typing has paused
        tryCompare(workbench.touchpointNotes, "touchpoint", "chat");
        compare(workbench.touchpointNotes.direction, "");
        workbench.benchmark.showEvidence("phone", 0);
        tryCompare(workbench.touchpointNotes, "sells", "trust");
        workbench.benchmark.showEvidence("phone", 1); // a rival's: nothing to decide
        tryVerify(() => seen("noteDirection") === null);
    }

    function test_theSecondRoundShowsWhatChanged() {
        open(1, "2");
        verify(find("chooseRound").visible);
        click("turnTo.changes");
        tryCompare(window, "shown", "changes");
        compare(workbench.history.changes.count, 2); // chat and callback
        verify(workbench.history.timeline.count > 0);
        click("onlyChanged");
        verify(workbench.history.changes.count > 2);
    }

    function test_everyPageInEveryLanguageAndLook() {
        open(11, "1");
        for (const width of [360, 1280]) {
            window.width = width;
            window.height = 640;
            for (const language of ["ru", "ar", "hy", "mn", "en"]) {
                workbench.settings.language = language;
                for (const look of ["dark", "contrast", "light"]) {
                    workbench.settings.theme = look;
                    for (const page of ["overview", "matrix", "topTen", "plan", "promises", "changes"]) {
                        window.page = page;
                        tryCompare(window, "shown", page);
                    }
                }
                waitForRendering(window.contentItem);
            }
        }
    }
}
