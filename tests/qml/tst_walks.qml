// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// A whole walk as a person does it: by clicks, touches and keys. Any warning of QML fails the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    readonly property WalkController walk: workbench ? workbench.walk : null

    name: "Walks"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        failOnWarning(/^(?!DelegateModel::cancel)/);
        open(fixture.freshWorkbench(), 390, 844);
    }

    function open(bench, width, height) {
        workbench = bench;
        window = createTemporaryObject(mainWindow, test, {
                                           "workbench": workbench,
                                           "width": width,
                                           "height": height
                                       });
        verify(window);
        waitForRendering(window.contentItem);
    }

    function find(name) {
        let root = window.contentItem;
        while (root.parent)
            root = root.parent;
        return findChild(root, name);
    }

    function click(name) {
        tryVerify(() => find(name) !== null && find(name).visible && find(name).enabled, 5000, name);
        const item = find(name);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function touch(name) {
        tryVerify(() => find(name) !== null && find(name).visible && find(name).enabled, 5000, name);
        wait(30); // the editor of the question before is gone by then
        const item = find(name);
        reveal(item);
        const finger = touchEvent(item);
        finger.press(0, item, item.width / 2, item.height / 2).commit();
        finger.release(0, item, item.width / 2, item.height / 2).commit();
    }

    /// Scrolls the page until the item is seen.
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

    function asked(path) {
        tryVerify(() => walk.asked.path === path, 5000, path + ", not " + walk.asked.path);
        waitForRendering(window.contentItem);
    }

    function saved() {
        tryCompare(walk, "saveMark", WalkController.Saved);
    }

    function planClinic() {
        window.page = "walks";
        tryCompare(window, "shown", "walks");
        click("firstWalk");
        tryCompare(window, "shown", "walkPlan");
        touch("checklist.clinic/walk");
        tryVerify(() => find("walkCompanyField") !== null && find("walkCompanyField").visible);
        find("walkCompanyField").forceActiveFocus();
        type("Clinic A");
        touch("createWalk");
        tryCompare(window, "shown", "walkPrepare");
        tryVerify(() => walk.isOpen);
        wait(100);
        touch("startWalk");
        tryCompare(window, "shown", "walk");
    }

    function walkToTheAppointment() {
        asked("search.query");
        find("textField").forceActiveFocus();
        type("laser");
        saved();
        touch("nextQuestion");
        asked("search.found");
        touch("answer.yes");
        tryVerify(() => walk.given.choices.includes("yes"));
        touch("nextQuestion");
        touch("answer.neutral");
        touch("nextQuestion");
        asked("advert.seen");
        touch("answer.no");
        touch("nextQuestion");
        asked("landing.load");
        const keep = find("stopwatchRecord");
        const place = keep.mapToItem(null, 0, 0);
        touch("stopwatchStart");
        tryVerify(() => walk.stopwatch.running);
        compare(keep.mapToItem(null, 0, 0), place, "a button moved under the thumb");
        touch("stopwatchUndo");
        tryVerify(() => !walk.stopwatch.started);
        verify(!keep.enabled);
        touch("stopwatchStart");
        tryVerify(() => walk.stopwatch.running);
        wait(150);
        touch("stopwatchLap");
        wait(150);
        touch("stopwatchRecord");
        tryVerify(() => walk.given.number > 0.2);
        compare(walk.given.laps.length, 2);
    }

    function test_wholeClinicWalkOnAPhone_data() {
        return [
            {
                "tag": "english",
                "language": "en",
                "onward": Qt.Key_Right
            },
            {
                "tag": "arabic",
                "language": "ar",
                "onward": Qt.Key_Left
            }
        ];
    }

    function test_wholeClinicWalkOnAPhone(data) {
        workbench.settings.language = data.language;
        planClinic();
        walkToTheAppointment();
        restart(390, 844);
        asked("landing.load");
        verify(walk.given.number > 0.2);
        window.contentItem.forceActiveFocus();
        find("walkPage").forceActiveFocus();
        keyClick(data.onward);
        asked("landing.mobile");
        keyClick(Qt.Key_1);
        tryVerify(() => walk.given.choices.includes("yes"));
        keyClick(Qt.Key_Return);
        asked("landing.price");
        keyClick(Qt.Key_Down);
        asked("landing.reviews");
        keyClick(Qt.Key_Up);
        asked("landing.price");
        walk.jumpToMissing();
        asked("landing.reaction");
        touch("answer.positive");
        touch("nextQuestion");
        asked("contact.ways");
        touch("answer.phone");
        touch("answer.callback");
        tryVerify(() => walk.given.choices.length === 2);
        touch("nextQuestion");
        for (const path of ["contact.book-online", "contact.ask-doctor", "contact.management", "contact.form-promo"]) {
            asked(path);
            touch("answer.no");
            tryVerify(() => walk.given.given);
            touch("nextQuestion");
        }
        asked("contact.callback-came");
        touch("answer.sent");
        tryVerify(() => walk.given.waiting);
        restart(390, 844);
        asked("contact.callback-came");
        verify(walk.given.waiting);
        touch("answer.replied");
        tryVerify(() => !walk.given.waiting);
        touch("nextQuestion");
        asked("contact.blocked");
        touch("notApplicable");
        tryVerify(() => walk.given.notApplicable);
        touch("nextQuestion");
        touch("answer.positive");
        touch("nextQuestion");
        asked("call.rings");
        for (let ring = 0; ring < 4; ++ring)
            touch("tapZone");
        touch("undoTap");
        touch("recordCount");
        tryVerify(() => walk.given.number === 3);
        touch("nextQuestion");
        touch("answer.yes");
        touch("nextQuestion");
        asked("call.hold");
        touch("stopwatchStart");
        wait(120);
        touch("stopwatchRecord");
        tryVerify(() => walk.given.given);
        touch("nextQuestion");
        touch("answer.yes");
        touch("nextQuestion");
        asked("call.competence");
        touch("answer.4");
        tryVerify(() => walk.given.number === 4);
        touch("nextQuestion");
        touch("answer.no");
        touch("nextQuestion");
        touch("answer.negative");
        touch("nextQuestion");
        asked("booking.done");
        touch("answer.yes");
        touch("nextQuestion");
        asked("booking.wait");
        find("numberField").forceActiveFocus();
        type("2.5");
        touch("nextQuestion");
        asked("booking.confirmed");
        touch("answer.yes");
        tryVerify(() => find("proofNotice").visible);
        workbench.tools.evidence.addPhotoToOpenQuestion(fixture.photo());
        tryVerify(() => walk.proofs === 1);
        tryVerify(() => !find("proofNotice").visible);
        touch("nextQuestion");
        asked("booking.discount");
        touch("nextQuestion");
        touch("answer.come");
        touch("nextQuestion");
        asked("booking.reaction");
        touch("answer.positive");
        saved();
        touch("nextQuestion");
        tryCompare(window, "shown", "walkReview");
        compare(walk.missing, 0);
        touch("finishWalk");
        tryCompare(walk, "state", "done");
        saved();
        handOverTwice();
        workbench.settings.language = "en";
    }

    /// To another workspace, twice: nothing is lost and nothing is there twice.
    function handOverTwice() {
        const file = fixture.handOverFile();
        const id = walk.walkId;
        const answered = walk.answered;
        workbench.walks.exportWalk(id, file);
        tryVerify(() => workbench.walks.notice !== "", 10000, workbench.walks.problem);
        window.visible = false;
        open(fixture.freshWorkbench(), 390, 844);
        for (let times = 0; times < 2; ++times) {
            workbench.walks.dismissProblem();
            workbench.walks.importWalk(file);
            tryVerify(() => workbench.walks.notice !== "", 10000, workbench.walks.problem);
            tryCompare(workbench.walks, "total", 1);
        }
        walk.open(id);
        tryCompare(walk, "walkId", id);
        compare(walk.state, "done");
        compare(walk.answered, answered);
        walk.jumpTo(walk.questions.count - 1);
        for (; walk.asked.path !== "booking.confirmed"; walk.goBack()) {
        }
        compare(walk.proofs, 1);
    }

    function restart(width, height) {
        saved();
        window.visible = false;
        open(fixture.restartedWorkbench(), width, height);
        tryCompare(window, "shown", "walk", 5000);
        tryVerify(() => walk.isOpen);
    }

    /// Finished while a reply is waited for, answered on the board, accepted, and closed from then on.
    function test_theLastReplyEndsTheWalk() {
        fixture.keepWaitingWalk();
        workbench.walks.refresh();
        tryCompare(workbench.walks, "total", 1);
        walk.open("waiting");
        tryVerify(() => walk.isOpen);
        window.page = "walkReview";
        tryCompare(window, "shown", "walkReview");
        touch("finishWalk");
        tryCompare(walk, "state", "waiting-for-replies");
        verify(!find("finishWalk").visible);
        verify(find("endWithoutReplies").visible);
        saved();
        window.page = "replies";
        tryCompare(window, "shown", "replies");
        tryVerify(() => find("reply.0") !== null);
        wait(500); // the board is read anew after the walk has changed
        touch("answeredEarlier");
        tryVerify(() => find("cameAtField") !== null && find("cameAtField").activeFocus);
        type("soon");
        touch("cameAtDone");
        tryVerify(() => workbench.tools.replies.timeProblem !== "");
        compare(walk.state, "waiting-for-replies");
        find("cameAtField").forceActiveFocus();
        find("cameAtField").selectAll();
        type(workbench.tools.replies.timeNow());
        touch("cameAtDone");
        tryCompare(walk, "state", "done");
        saved();
        window.page = "walkReview";
        tryCompare(window, "shown", "walkReview");
        wait(300); // the page has come to rest by then
        touch("acceptWalk");
        tryCompare(walk, "state", "accepted");
        verify(find("closedNotice").visible);
        window.page = "walk";
        tryCompare(window, "shown", "walk");
        verify(!find("answerEditor").enabled);
        verify(!find("toolNote").enabled);
        walk.reviewer.addNote("remark", "too late");
        tryVerify(() => walk.problem !== "");
        compare(walk.reviewer.notes.length, 0);
    }

    function test_aWalkEndsWithoutItsReplies() {
        fixture.keepWaitingWalk();
        walk.open("waiting");
        tryVerify(() => walk.isOpen);
        verify(walk.finish());
        compare(walk.state, "waiting-for-replies");
        window.page = "walkReview";
        tryCompare(window, "shown", "walkReview");
        touch("endWithoutReplies");
        tryCompare(walk, "state", "done");
        saved();
    }

    function test_aWrongTouchIsTakenBackAndNoNumberHoldsTheWalkUp() {
        planClinic();
        find("textField").forceActiveFocus();
        type("laser");
        touch("nextQuestion");
        asked("search.found");
        touch("answer.yes");
        tryVerify(() => walk.given.given);
        touch("takeBack");
        tryVerify(() => !walk.given.given);
        touch("previousQuestion");
        asked("search.query");
        find("textField").forceActiveFocus();
        find("textField").selectAll();
        keyClick(Qt.Key_Delete);
        touch("nextQuestion");
        asked("search.found");
        touch("previousQuestion");
        asked("search.query");
        verify(!walk.given.given);
        for (let row = 0; walk.asked.path !== "booking.done"; ++row)
            walk.jumpTo(row);
        touch("answer.yes");
        touch("nextQuestion");
        asked("booking.wait");
        find("numberField").forceActiveFocus();
        type("soon");
        touch("nextQuestion");
        wait(50);
        compare(walk.asked.path, "booking.wait");
        verify(walk.draftProblem !== "");
    }

    /// Somebody of the company may stand in front of the screen.
    function test_discreetModeIsThereAfterARestart() {
        planClinic();
        window.page = "discreet";
        tryCompare(window, "shown", "discreet");
        compare(walk.mode, "discreet");
        saved();
        window.visible = false;
        open(fixture.restartedWorkbench(), 390, 844);
        tryCompare(window, "shown", "discreet", 5000);
        click("leaveDiscreet");
        tryCompare(window, "shown", "walk");
        compare(walk.mode, "");
    }

    function test_aWindowWithUnsavedAnswersAsksBeforeItCloses() {
        planClinic();
        saved();
        fixture.blockWorkspace();
        touch("nextQuestion");
        touch("answer.yes");
        tryVerify(() => walk.stuck > 0, 15000);
        window.close();
        tryVerify(() => find("unsavedCount") !== null && find("unsavedCount").visible);
        verify(window.visible);
        click("unsavedWait");
        tryVerify(() => !walk.heldOpen);
        window.close();
        tryVerify(() => walk.heldOpen && find("unsavedCount").visible);
        fixture.unblockWorkspace();
        click("unsavedRetry");
        tryCompare(walk, "stuck", 0, 15000);
        tryVerify(() => !walk.heldOpen);
        saved();
        window.close();
        verify(!window.visible);
    }

    function test_theDesktopJumpsByTheList() {
        window.width = 1280;
        window.height = 800;
        planClinic();
        tryVerify(() => find("question.4") !== null && find("question.4").mapToItem(window.contentItem, 0, 0).y > 300);
        click("question.4");
        asked("landing.load");
        click("toolMoment");
        tryCompare(walk, "moments", 1);
        click("toolNote");
        tryVerify(() => find("noteField") !== null && find("noteField").activeFocus);
        type("Slow");
        click("noteDone");
        tryCompare(walk, "note", "Slow");
        click("toolPause");
        tryVerify(() => find("pausedNotice").visible);
    }

    function test_aSwipeGoesOnAndBack() {
        planClinic();
        const page = find("answerEditor").parent;
        swipe(page, 300, 60);
        asked("search.found");
        swipe(page, 60, 300);
        asked("search.query");
    }

    function swipe(item, from, to) {
        const event = touchEvent(item);
        event.press(0, item, from, 30).commit();
        for (let step = 1; step <= 8; ++step) {
            event.move(0, item, from + (to - from) * step / 8, 30).commit();
            wait(16);
        }
        event.release(0, item, to, 30).commit();
    }

    function test_arabicWalksTheOtherWay() {
        workbench.settings.language = "ar";
        planClinic();
        compare(walk.asked.path, "search.query");
        verify(walk.asked.label !== "Which words did you search for?");
        find("walkPage").forceActiveFocus();
        keyClick(Qt.Key_Left);
        asked("search.found");
        const next = find("nextQuestion");
        verify(next.mapToItem(window.contentItem, 0, 0).x < window.width / 2);
        touch("answer.yes");
        tryVerify(() => walk.given.choices.includes("yes"));
        workbench.settings.language = "en";
    }

    function test_whatIsNotSavedSaysSo() {
        planClinic();
        saved();
        fixture.blockWorkspace();
        touch("nextQuestion");
        touch("answer.yes");
        tryCompare(walk, "saveMark", WalkController.NotSaved, 15000);
        verify(walk.given.choices.includes("yes"));
        tryVerify(() => find("saveTrouble").visible);
        fixture.unblockWorkspace();
        walk.tryAgain();
        tryCompare(walk, "saveMark", WalkController.Saved, 15000);
    }

    function test_everyWalkPageInEveryLanguageAndLook() {
        planClinic();
        for (const width of [360, 1280]) {
            window.width = width;
            window.height = width === 360 ? 640 : 800;
            for (const language of ["ru", "ar", "hy", "mn", "en"]) {
                workbench.settings.language = language;
                for (const look of ["dark", "contrast", "light"]) {
                    workbench.settings.theme = look;
                    for (const page of ["walks", "walkPlan", "walkPrepare", "walk", "walkReview"]) {
                        window.page = page;
                        tryCompare(window, "shown", page);
                    }
                }
                waitForRendering(window.contentItem);
            }
        }
    }
}
