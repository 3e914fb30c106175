// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// The window is to be closed, and something of a walk is not on the disk yet.
Sheet {
    id: sheet

    required property WalkController walk

    readonly property bool asked: walk.heldOpen && walk.stuck > 0

    objectName: "unsavedSheet"
    //: Title of the sheet that holds a window open
    title: qsTr("Not everything is saved yet")
    widest: 480
    onAskedChanged: asked ? open() : close()
    onClosed: walk.heldOpen = false
    Component.onCompleted: if (asked)
        open()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "unsavedRetry"
            //: Button that stores something again
            text: qsTr("Try now")
            onClicked: sheet.walk.tryAgain()
        },
        ActionButton {
            objectName: "unsavedWait"
            //: Button: the window stays open
            text: qsTr("Wait")
            onClicked: sheet.close()
        }
    ]

    FileDialog {
        id: elsewhere

        defaultSuffix: "zip"
        fileMode: FileDialog.SaveFile
        nameFilters: ["ZIP (*.zip)"]
        onAccepted: sheet.walk.writeElsewhere(selectedFile)
    }
    StyledLabel {
        width: parent.width
        objectName: "unsavedCount"
        //: On the sheet that holds a window open; %L1 how many answers and notes
        text: qsTr("Answers and notes that are not on the disk yet: %L1").arg(sheet.walk.stuck)
    }
    StyledLabel {
        width: parent.width
        quiet: true
        text: sheet.walk.trouble || sheet.walk.problem
        visible: text !== ""
    }
    ActionButton {
        width: Math.min(implicitWidth, parent.width)
        iconName: "folder"
        objectName: "unsavedElsewhere"
        //: Button: the walk goes into a file at another place, and the window closes
        text: qsTr("Write the walk into another file")
        onClicked: elsewhere.open()
    }
    ActionButton {
        width: Math.min(implicitWidth, parent.width)
        kind: ActionButton.Quiet
        objectName: "unsavedClose"
        //: Button: what could not be saved is lost
        text: qsTr("Close and lose them")
        onClicked: sheet.walk.giveUpStuck()
    }
}
