// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What a shopper may use beside the runner.
Sheet {
    id: sheet

    required property WalkTools tools
    required property Navigator navigator

    //: Title of the sheet with further tools of a walk
    title: qsTr("More")
    widest: 440
    onOpened: sheet.tools.call.open()

    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Rings and times by one thumb")
        iconName: "phone"
        objectName: "openCall"
        //: Tool of a walk
        text: qsTr("Call mode")
        visible: sheet.tools.call.available
        onClicked: sheet.go("call")
    }
    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Looks like a page of notes")
        iconName: "note"
        objectName: "openDiscreet"
        //: Tool of a walk
        text: qsTr("Discreet mode")
        onClicked: sheet.go("discreet")
    }
    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Photos, sounds and notes, and marks over photos")
        iconName: "camera"
        objectName: "openEvidence"
        text: qsTr("Evidence")
        onClicked: sheet.go("evidence")
    }

    function go(page: string): void {
        close();
        navigator.go(page);
    }
}
