// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// Chains, mind map and response race, by clicks and keys. Any warning of QML fails the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    readonly property ChainsController chains: workbench ? workbench.views.chains : null
    readonly property MindMapController mindMap: workbench ? workbench.views.mindMap : null

    name: "Pictures"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        failOnWarning(/^(?!DelegateModel::cancel)/);
    }

    function open(width, height, page) {
        workbench = fixture.freshWorkbench();
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": width,
                                           "height": height
                                       });
        verify(window);
        waitForRendering(window.contentItem);
        workbench.benchmark.openExample();
        tryCompare(window, "shown", "overview");
        window.page = page;
        tryCompare(window, "shown", page);
        if (page === "chains")
            compare(chains.chains.count, 2);
        waitForRendering(window.contentItem);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent)
            root = root.parent;
        return findChild(root, name);
    }

    /// Scrolled into sight first.
    function click(name) {
        tryVerify(() => find(name) !== null && find(name).visible && find(name).enabled, 5000, name);
        const item = find(name);
        const page = find("chainsPage");
        for (let time = 0; time < 2; ++time) { // what lies above may still grow
            if (page !== null) {
                const at = item.mapToItem(page.contentItem, 0, 0).y;
                if (item.mapToItem(page, 0, 0).y < 0 || item.mapToItem(page, 0, item.height).y > page.height)
                    page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, at - page.height / 3));
            }
            wait(350); // sheets and pages settle
        }
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function type(text) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text.charAt(i));
    }

    function closeSheet() {
        keyClick(Qt.Key_Escape);
        wait(300);
    }

    function tapArea(picture, text) {
        for (let i = 0; i < picture.areaCount; ++i)
            if (picture.areaText(i).startsWith(text)) {
                picture.current = i; // into sight
                wait(50);
                const rect = picture.areaRect(i);
                mouseClick(picture, rect.x + rect.width / 2, rect.y + rect.height / 2);
                return;
            }
        fail("nothing is called " + text);
    }

    function test_aStationTellsWhatHappened() {
        open(390, 844, "chains");
        verify(find("chain.own").verdict.startsWith("Breaks at"));
        click("station.own.3");
        tryVerify(() => find("linkPlace") !== null && find("linkPlace").visible, 5000);
        verify(chains.linkSentences.some(sentence => sentence.includes("waited three times")));
        verify(!find("keepLink").visible); // walked, so it stays as it was
        closeSheet();
        tryCompare(chains, "link", -1);
    }

    function test_thePictureIsTappedOnADesktop() {
        open(1280, 800, "chains");
        const picture = find("picture");
        tryVerify(() => picture.visible && picture.title !== "", 5000);
        tapArea(picture, "Appointment by phone: negative");
        tryVerify(() => find("linkPlace") !== null && find("linkPlace").visible, 5000);
        compare(chains.linkTitle, "Appointment by phone");
        closeSheet();
        picture.forceActiveFocus();
        const before = picture.zoom;
        keyClick(Qt.Key_Plus);
        verify(picture.zoom > before);
        keyClick(Qt.Key_0);
        compare(picture.zoom, 1);
        picture.current = 1;
        keyClick(Qt.Key_Right);
        compare(picture.current, 2);
        keyClick(Qt.Key_Return);
        tryCompare(chains, "link", 1);
        closeSheet();
        const file = fixture.file("chains.svg");
        compare(picture.save(file), "");
        verify(picture.save(fixture.file("chains.gif")) !== "");
    }

    function test_aChainIsDrawnByHand() {
        open(390, 844, "chains");
        click("newChain");
        tryVerify(() => find("chainName") !== null && find("chainName").visible);
        find("chainName").forceActiveFocus();
        type("By word of mouth");
        click("addChain");
        tryVerify(() => chains.chains.count === 3, 5000);
        const id = chains.nextChoices("own")[0].id; // its company has no other
        click("addLink." + id);
        tryVerify(() => find("newLinkName") !== null && find("newLinkName").activeFocus);
        type("A friend tells of it");
        click("addLinkNow");
        tryVerify(() => find("chain." + id)?.stations.length === 1, 5000);
        click("addLink." + id);
        tryVerify(() => find("newLinkName").activeFocus);
        type("Calls");
        click("addLinkNow");
        tryVerify(() => find("chain." + id).stations.length === 2, 5000);
        click("station." + id + ".1");
        tryVerify(() => find("linkPlace") !== null && find("linkPlace").visible, 5000);
        find("touchpointSearch").forceActiveFocus();
        type("phone num");
        tryVerify(() => find("touchpoint.phone") !== null);
        click("touchpoint.phone");
        tryVerify(() => find("takeTouchpointAway").visible);
        compare(find("linkName").text, "Phone number");
        find("linkName").text = "Calls";
        click("keepLink");
        tryVerify(() => chains.link < 0, 5000);
        click("station." + id + ".1");
        tryVerify(() => find("linkPlace") !== null && find("linkPlace").visible, 5000);
        compare(chains.linkTouchpoint, "phone");
        compare(chains.linkTitle, "Calls");
        click("linkEarlier");
        tryCompare(chains, "link", 0);
        compare(chains.linkTitle, "Calls");
        click("removeLink");
        tryVerify(() => find("chain." + id)?.stations.length === 1, 5000);
        chains.setNext("own", id);
        tryVerify(() => find("chain.own")?.next === id, 5000);
        click("byItself.own");
        tryVerify(() => find("chain.own")?.startsByItself, 5000);
        click("removeChain." + id);
        tryVerify(() => chains.chains.count === 2, 5000);
        tryVerify(() => find("chain.own")?.next === "");
    }

    function test_theMapGrowsByTaps_data() {
        return [
            {
                "tag": "phone",
                "width": 390,
                "height": 844
            },
            {
                "tag": "desktop",
                "width": 1280,
                "height": 800
            }
        ];
    }

    function test_theMapGrowsByTaps(data) {
        open(data.width, data.height, "mindMap");
        const picture = find("picture");
        const whole = picture.areaCount;
        tapArea(picture, "Employees");
        tryVerify(() => find("branchBar").visible);
        click("addBranch");
        tryVerify(() => find("branchName") !== null && find("branchName").activeFocus);
        type("Uniform");
        keyClick(Qt.Key_Return);
        tryVerify(() => picture.areaCount === whole + 1, 5000);
        wait(300);
        tapArea(picture, "Uniform");
        tryCompare(mindMap, "title", "Uniform");
        verify(mindMap.made);
        click("hangBranch");
        tryVerify(() => find("hanging").visible);
        tapArea(picture, "Office");
        tryVerify(() => !mindMap.hanging);
        tryVerify(() => mindMap.path.endsWith("Office"), 5000);
        click("removeBranch");
        tryVerify(() => picture.areaCount === whole, 5000);
        click("leaveBranch");
        click("foldAll");
        tryVerify(() => picture.areaCount === 5);
        click("openAll");
        tryVerify(() => picture.areaCount === whole);
        click("zoomIn");
        const zoom = picture.zoom;
        click("zoomFit");
        verify(picture.zoom !== zoom && picture.fits);
    }

    function test_theRaceForOneChannel() {
        open(390, 844, "race");
        compare(workbench.views.race.races.length, 2);
        click("raceChannel.phone");
        tryVerify(() => workbench.views.race.races.length === 1);
        verify(find("picture").title.includes("Rings"));
    }

    function test_everyPageInArabic() {
        open(390, 844, "chains");
        workbench.settings.language = "ar";
        for (const page of ["chains", "mindMap", "race"]) {
            window.page = page;
            tryCompare(window, "shown", page);
            waitForRendering(window.contentItem);
            verify(find("picture") !== null);
        }
        workbench.settings.language = "en";
    }
}
