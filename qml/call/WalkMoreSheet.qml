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
    property bool closed: false ///< the walk is accepted: what would change it is hidden

    signal stepAsked
    signal remarkAsked
    signal staffAsked

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
        visible: sheet.tools.call.available && !sheet.closed
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
        visible: !sheet.closed
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
    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Decision, effect and feeling after this step")
        iconName: "heart"
        objectName: "openStepSheet"
        //: Tool of a walk
        text: qsTr("Impression")
        visible: !sheet.closed
        onClicked: {
            sheet.close();
            sheet.stepAsked();
        }
    }
    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Objections, requests, tricks worth adopting")
        iconName: "info"
        objectName: "openRemarks"
        //: Tool of a walk
        text: qsTr("Remark")
        visible: !sheet.closed
        onClicked: {
            sheet.close();
            sheet.remarkAsked();
        }
    }
    ToolLine {
        width: parent.width
        //: Below a tool of a walk
        detail: qsTr("Roles of the people you met")
        iconName: "person"
        objectName: "openStaff"
        //: Tool of a walk
        text: qsTr("People")
        visible: !sheet.closed
        onClicked: {
            sheet.close();
            sheet.staffAsked();
        }
    }

    function go(page: string): void {
        close();
        navigator.go(page);
    }
}
