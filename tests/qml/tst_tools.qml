// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shopwalker.App
import Shopwalker.Ui

/// Call mode, discreet mode, evidence, replies and the checklist editor, by clicks and keys. Any warning of QML fails
/// the test.
TestCase {
    id: test

    property Main window
    property Workbench workbench

    readonly property WalkTools tools: workbench ? workbench.tools : null

    name: "Tools"
    when: windowShown

    Component {
        id: mainWindow

        Main {
        }
    }

    function init() {
        // Of the last two: no sound server and no graphics card are no fault of the screens.
        failOnWarning(/^(?!DelegateModel::cancel|PulseAudioService|QRhi)/);
        open(390, 844);
    }

    function open(width, height) {
        workbench = fixture.freshWorkbench();
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
        wait(60); // sheets and pages settle
        wait(300); // what has just appeared has taken its place by then
        const item = find(name);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function type(text) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text.charAt(i));
    }

    function walkClinic() {
        tryVerify(() => workbench.planner.checklists.count > 0, 20000);
        workbench.planner.createExample();
        tryVerify(() => workbench.walk.isOpen, 10000);
        workbench.walk.start();
        window.page = "walk";
        tryCompare(window, "shown", "walk");
    }

    function more(name) {
        click("moreTools");
        click(name);
    }

    function test_aCallByTaps() {
        walkClinic();
        more("openCall");
        tryCompare(window, "shown", "call");
        click("callStart");
        click("callRing");
        click("callRing");
        compare(tools.call.rings, 2);
        click("callUndo");
        compare(tools.call.rings, 1);
        click("leaveCall"); // the call runs on
        tryCompare(window, "shown", "walk");
        more("openCall");
        compare(tools.call.phase, CallController.Ringing);
        click("callAnswered");
        click("callHold");
        click("callResume");
        click("callEnd");
        tryVerify(() => tools.call.recorded === 3);
        verify(find("callRecorded").visible);
        click("callDone");
        tryCompare(window, "shown", "walk");
    }

    function test_notesThatNobodyMinds() {
        walkClinic();
        more("openDiscreet");
        tryCompare(window, "shown", "discreet");
        verify(!find("go.walks") || !find("go.walks").visible); // nothing else is seen
        click("noteMoment");
        tryCompare(tools.discreet, "unexplained", 1);
        find("discreetNotes").forceActiveFocus();
        type("milk");
        compare(tools.discreet.notes, "milk");
        click("moment.0");
        tryVerify(() => find("explainWords") !== null && find("explainWords").activeFocus);
        type("She was rude");
        click("explainSave");
        tryCompare(tools.discreet, "unexplained", 0);
        click("leaveDiscreet");
    }

    function test_aPhotoIsMarked() {
        walkClinic();
        more("openEvidence");
        tryCompare(window, "shown", "evidence");
        tools.evidence.addPhoto(fixture.photo());
        tryCompare(tools.evidence.list, "count", 1);
        click("proof.0");
        click("markPhoto");
        tryVerify(() => tools.evidence.markup.ready);
        click("tool.blur");
        const canvas = find("markupCanvas");
        mousePress(canvas, canvas.width * 0.3, canvas.height * 0.45);
        mouseMove(canvas, canvas.width * 0.6, canvas.height * 0.55);
        mouseRelease(canvas, canvas.width * 0.6, canvas.height * 0.55);
        compare(tools.evidence.markup.count, 1);
        keyClick(Qt.Key_Return); // another one by keys
        keyClick(Qt.Key_Right);
        compare(tools.evidence.markup.count, 2);
        click("undoMark");
        compare(tools.evidence.markup.count, 1);
        click("saveMarks");
        tryCompare(tools.evidence, "marking", false);
        tryVerify(() => find("proof.0").marked);
        click("addNote");
        tryVerify(() => find("noteWords") !== null && find("noteWords").activeFocus);
        type("Hello");
        click("saveNote");
        tryCompare(tools.evidence.list, "count", 2);
        click("addSound"); // the consent card first
        click("answerNeither");
        verify(!tools.evidence.audioAllowed);
    }

    /// A folder stands for the device files of a camera. Where a camera answers, a photo is taken; else that is told.
    function test_aPhotoIsTaken() {
        walkClinic();
        more("openEvidence");
        tryCompare(window, "shown", "evidence");
        verify(!find("choosePhoto").visible); // without a camera one button does
        fixture.pretendCamera(workbench);
        tryVerify(() => find("choosePhoto").visible);
        click("addPhoto");
        tryVerify(() => find("cameraView") !== null);
        wait(2000); // a camera needs its time
        if (find("takePhoto").enabled) {
            click("takePhoto");
            tryCompare(tools.evidence.list, "count", 1, 15000);
        } else {
            verify(find("cameraProblem").visible);
            click("leaveCamera");
        }
        tryVerify(() => find("cameraView") === null);
    }

    function test_aReplyIsNotedFromTheBoard() {
        walkClinic();
        const walk = workbench.walk;
        for (walk.jumpTo(0); walk.canGoOn && walk.asked.type !== "reply-timer"; walk.goOn())
            if (walk.asked.path === "contact.ways")
                walk.chooseNumber(2);
        compare(walk.asked.type, "reply-timer");
        walk.markSent();
        window.page = "replies";
        tryCompare(window, "shown", "replies");
        tryVerify(() => tools.replies.replies.count === 1, 5000);
        click("promised");
        click("promise.60");
        tryVerify(() => tools.replies.notice !== "");
        tryVerify(() => tools.replies.replies.count === 1);
        click("answeredNow");
        tryCompare(tools.replies.replies, "count", 0);
        tryVerify(() => walk.waiting === 0);
    }

    function test_aChecklistIsWritten_data() {
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

    function test_aChecklistIsWritten(data) {
        open(data.width, data.height);
        const editor = tools.editor;
        window.page = "checklists";
        tryCompare(window, "shown", "checklists");
        tryVerify(() => editor.loaded, 20000);
        click("newChecklist");
        tryVerify(() => find("checklistName").activeFocus);
        type("Pharmacy");
        keyClick(Qt.Key_Return);
        tryCompare(window, "shown", "editor");
        click("addQuestion");
        tryVerify(() => find("partTitle").visible);
        find("partTitle").forceActiveFocus();
        find("partTitle").selectAll();
        type("Was it clean?");
        compare(editor.part.label, "Was it clean?");
        find("partTitle").selectAll();
        keyClick(Qt.Key_Delete);
        tryVerify(() => editor.problems.length > 0); // said while one types
        click("editorUndo");
        tryVerify(() => editor.problems.length === 0);
        if (data.tag === "phone")
            click("leaveEditor"); // to the outline
        click("addQuestion");
        if (data.tag === "phone")
            click("leaveEditor");
        compare(editor.outline.count, 3);
        const row = find("outline.2");
        row.forceActiveFocus();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(editor.row, 1);
        const handle = find("handle.1");
        mousePress(handle, 24, 24);
        for (let y = 24; y < 90; y += 6)
            mouseMove(handle, 24, y);
        mouseRelease(handle, 24, 90);
        compare(editor.row, 2);
        click("saveChecklist");
        tryVerify(() => !editor.dirty);
    }

    function test_aCopyIsTranslatedSideBySide() {
        open(1280, 800);
        const editor = tools.editor;
        window.page = "checklists";
        tryCompare(window, "shown", "checklists");
        tryVerify(() => editor.loaded, 20000);
        editor.copy("clinic/walk");
        window.page = "editor";
        tryCompare(window, "shown", "editor");
        find("editorPage").show("translation");
        tryVerify(() => find("translation.0") !== null && find("translation.0").visible);
        find("translation.0").forceActiveFocus();
        find("translation.0").selectAll();
        keyClick(Qt.Key_Delete);
        tryCompare(editor.texts, "missing", 1);
        type("Walk");
        tryCompare(editor.texts, "missing", 0);
        editor.discard();
    }

    function test_everyPageInArabic() {
        walkClinic();
        workbench.settings.language = "ar";
        for (const page of ["call", "discreet", "evidence", "replies", "checklists", "editor"]) {
            window.page = page;
            tryCompare(window, "shown", page);
            waitForRendering(window.contentItem);
        }
        workbench.settings.language = "en";
    }
}
