// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// What is noted beside the answers, tick lists, and a damaged workspace, by touches and keys. Any warning of QML fails
/// the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    readonly property WalkController walk: workbench ? workbench.walk : null

    name: "Notes"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        failOnWarning(/^(?!DelegateModel::cancel)/);
        open(fixture.freshWorkbench());
    }

    function open(bench) {
        workbench = bench;
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": 390,
                                           "height": 844
                                       });
        verify(window);
        waitForRendering(window.contentItem);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent)
            root = root.parent;
        return seen(root, name) ?? findChild(root, name);
    }

    /// The one that is seen, where pages and sheets have several of a name.
    function seen(item, name) {
        if (!item.visible)
            return null;
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = seen(item.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }

    function ready(name) {
        tryVerify(() => find(name) !== null && find(name).visible && find(name).enabled, 5000, name);
        wait(200); // sheets and pages settle
        return find(name);
    }

    function touch(name) {
        const item = ready(name);
        reveal(item);
        const finger = touchEvent(item);
        finger.press(0, item, item.width / 2, item.height / 2).commit();
        finger.release(0, item, item.width / 2, item.height / 2).commit();
    }

    /// Scrolls what holds the item until it is seen, as a finger would.
    function reveal(item) {
        for (let holder = item.parent; holder; holder = holder.parent) {
            if (holder.contentY === undefined || holder.contentHeight === undefined || holder.contentItem === undefined)
                continue;
            const y = item.mapToItem(holder.contentItem, 0, 0).y;
            if (y < holder.contentY || y + item.height > holder.contentY + holder.height)
                holder.contentY = Math.max(0, Math.min(y - holder.height / 2, holder.contentHeight - holder.height));
        }
        wait(30);
    }

    function type(text) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text.charAt(i));
    }

    function write(name, text) {
        const field = ready(name);
        reveal(field);
        mouseClick(field, 20, field.height / 2);
        tryVerify(() => field.activeFocus, 2000, name);
        type(text);
    }

    function walkClinic() {
        tryVerify(() => workbench.planner.checklists.count > 0, 20000);
        workbench.planner.createExample();
        tryVerify(() => walk.isOpen, 10000);
        walk.start();
        window.page = "walk";
        tryCompare(window, "shown", "walk");
    }

    function saved() {
        tryCompare(walk, "saveMark", WalkController.Saved);
    }

    function more(name) {
        touch("moreTools");
        touch(name);
    }

    function test_theImpressionOfAStep() {
        walkClinic();
        more("openStepSheet");
        touch("effect.gained");
        touch("effect.reputation-confirmed");
        const impression = walk.reviewer.stepImpression;
        compare(impression.effects, ["gained", "reputation-confirmed"]);
        touch("effect.gained");
        compare(impression.effects, ["reputation-confirmed"]);
        write("obstacleField", "No price");
        touch("stepDone");
        tryCompare(impression, "obstacle", "No price");
        saved();
        compare(walk.reviewer.impression.obstacle, ""); // of the whole walk: another one
    }

    /// The keyboard goes through a page as the eye does.
    function test_tabGoesDownThePage() {
        walkClinic();
        tryVerify(() => find("walkPage") !== null);
        walk.jumpTo(1);
        find("leaveWalk").forceActiveFocus();
        let heights = [];
        for (let i = 0; i < 11; ++i) {
            keyClick(Qt.Key_Tab);
            const item = window.activeFocusItem;
            verify(item !== null);
            heights.push(Math.round(item.mapToItem(window.contentItem, 0, 0).y));
        }
        for (let i = 1; i < heights.length; ++i)
            verify(heights[i] >= heights[i - 1] - 12, "Tab jumps up: " + heights);
        verify(heights[heights.length - 1] > 700, "Tab does not reach the foot: " + heights);
    }

    function test_anObjectionWhereItCameUp() {
        walkClinic();
        more("openRemarks");
        write("remarkField", "Too dear");
        touch("remarksDone"); // what stands in the field is not lost
        tryVerify(() => walk.reviewer.notes.length === 1);
        compare(walk.reviewer.notes[0].text, "Too dear");
    }

    function test_peopleAreRolesUntilANameIsAskedFor() {
        walkClinic();
        more("openStaff");
        verify(!find("staffName").visible);
        write("staffRole", "Nurse");
        touch("addStaff");
        tryVerify(() => walk.reviewer.staff.length === 1);
        compare(walk.reviewer.staff[0].name, "");
        touch("staffNamed");
        tryVerify(() => find("staffName").visible);
        write("staffRole", "Doctor");
        write("staffName", "Anna");
        touch("staffDone");
        tryVerify(() => walk.reviewer.staff.length === 2);
        compare(walk.reviewer.staff[1].name, "Anna");
        saved();
        touch("leaveWalk");
        touch("eraseName");
        write("eraseNameField", "Anna");
        touch("eraseNameDone");
        tryVerify(() => workbench.walks.notice !== "", 10000);
        workbench.walk.open(workbench.walks.walks.data(workbench.walks.walks.index(0, 0), 257)); // walkId
        tryVerify(() => walk.isOpen);
        compare(walk.reviewer.staff.map(member => member.name), ["", ""]);
    }

    function test_aPurchaseWithItsReceipt() {
        walkClinic();
        window.page = "walkReview";
        tryCompare(window, "shown", "walkReview");
        write("purchaseField", "12.5");
        write("purchaseCurrency", "");
        find("purchaseCurrency").selectAll();
        type("AMD");
        keyClick(Qt.Key_Return);
        tryCompare(walk.reviewer, "purchase", "12.5");
        compare(walk.reviewer.currency, "AMD");
        compare(walk.reviewer.purchaseProblem, "");
        workbench.tools.evidence.addReceipt(fixture.photo());
        tryCompare(walk.reviewer, "receipts", 1);
        find("purchaseField").forceActiveFocus();
        find("purchaseField").selectAll();
        type("much");
        keyClick(Qt.Key_Return);
        verify(walk.reviewer.purchaseProblem !== "");
        compare(walk.reviewer.purchase, "12.5");
        saved();
    }

    function test_aTickListWithoutAWalk() {
        window.page = "walks";
        tryCompare(window, "shown", "walks");
        touch("openTicks");
        tryCompare(window, "shown", "ticks");
        tryVerify(() => workbench.ticks.lists.length > 0, 20000);
        write("tickCompany", "Clinic A");
        touch("tickList.inventory/four-headings");
        tryVerify(() => workbench.ticks.open, 10000);
        tryVerify(() => find("tick.0") !== null);
        const line = ready("tick.0");
        const absent = findChild(line, "presence.absent");
        mouseClick(absent);
        tryVerify(() => absent.checked);
        compare(workbench.ticks.ticked, 1);
        findChild(line, "presence.unchecked").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryCompare(workbench.ticks, "ticked", 0);
        mouseClick(findChild(line, "presence.present"));
        tryCompare(workbench.ticks, "present", 1);
        touch("tickMore.0");
        write("tickNote", "Bright");
        touch("tickDone");
        tryVerify(() => workbench.ticks.lineAt(0).note === "Bright");
        const before = workbench.ticks.items.count;
        touch("addTick");
        tryVerify(() => find("addTickName").activeFocus);
        type("Neon sign");
        touch("addTickDone");
        tryCompare(workbench.ticks.items, "count", before + 1);
        touch("leaveTicks");
        tryVerify(() => !workbench.ticks.open);
        verify(find("tickCompany").visible);
    }

    function test_aTickListOpensAgainAfterARestart() {
        tryVerify(() => workbench.ticks.lists.length > 0, 20000);
        workbench.ticks.begin("inventory/four-headings", "Clinic A");
        tryVerify(() => workbench.ticks.open, 10000);
        workbench.ticks.tick(1, "present");
        saved();
        window.visible = false;
        open(fixture.restartedWorkbench());
        tryCompare(window, "shown", "ticks", 10000);
        compare(workbench.ticks.lineAt(1).presence, "present");
    }

    function test_aRecordingWaitsForTheConsent() {
        walkClinic();
        more("openEvidence");
        touch("addSound");
        tryVerify(() => find("consentSheet") !== null || find("consentRule").visible);
        const rule = find("consentRule").text;
        compare(rule, walk.consent.rule); // the words of the preparation
        walk.consent.country = "DE";
        verify(find("consentRule").text !== "");
        compare(find("consentRule").text, walk.consent.rule);
        touch("answerNeither");
        verify(!workbench.tools.evidence.audioAllowed);
    }

    function test_aDamagedWorkspaceIsReadAndReplaced() {
        open(fixture.damagedWorkbench());
        tryCompare(workbench.rescue, "phase", RescueController.Asking, 20000);
        tryVerify(() => find("useSalvaged") !== null && find("useSalvaged").visible);
        keyClick(Qt.Key_Escape); // there is no way round the choice
        wait(200);
        verify(find("useSalvaged").visible);
        touch("useSalvaged");
        tryCompare(workbench.rescue, "phase", RescueController.Sound, 20000);
        touch("rescueDone");
        tryVerify(() => workbench.walks.total > 0, 10000);
        compare(workbench.walks.problem, "");
    }

    function test_aFolderThatCannotBeWrittenLosesNothing() {
        open(fixture.blockedWorkbench());
        tryVerify(() => workbench.planner.checklists.count > 0, 20000);
        workbench.planner.set("checklist", "clinic/walk");
        window.page = "walkPlan";
        tryCompare(window, "shown", "walkPlan");
        write("walkCompanyField", "Clinic A");
        touch("createWalk");
        tryVerify(() => find("planTrouble") !== null && find("planTrouble").visible, 15000);
        compare(find("walkCompanyField").text, "Clinic A");
        fixture.unblockFolder();
        touch("retryPlan");
        tryCompare(window, "shown", "walkPrepare", 15000);
        tryCompare(workbench.walks, "trouble", "");
    }
}
