// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The workspace is damaged: what was saved of it, and the choice of what to go on with.
Sheet {
    id: sheet

    required property RescueController rescue

    //: On the sheet about a damaged workspace
    readonly property string walksText: qsTr("%Ln walk(s)", "", rescue.walks)
    //: On the sheet about a damaged workspace
    readonly property string answersText: qsTr("%Ln answer(s)", "", rescue.answers)
    //: On the sheet about a damaged workspace
    readonly property string benchmarksText: qsTr("%Ln benchmark(s)", "", rescue.benchmarks)
    readonly property bool asking: rescue.phase === RescueController.Asking
    readonly property bool done: rescue.phase === RescueController.Sound && rescue.aside !== ""

    mustChoose: !done
    objectName: "rescueSheet"
    title: done
           //: Title of the sheet about a damaged workspace, once another file is in its place
           ? qsTr("You can go on")
           //: Title of the sheet about a damaged workspace
           : qsTr("The workspace is damaged")
    visible: rescue.phase !== RescueController.Sound || rescue.aside !== ""
    onClosed: rescue.dismiss()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "useSalvaged"
            //: Button on the sheet about a damaged workspace
            text: qsTr("Go on with what could be read")
            visible: sheet.asking && sheet.rescue.readable
            onClicked: sheet.rescue.useSalvaged()
        },
        ActionButton {
            kind: sheet.rescue.readable ? ActionButton.Secondary : ActionButton.Primary
            objectName: "useBackup"
            //: Button on the sheet about a damaged workspace; %1 is a date
            text: qsTr("Go on with the backup of %1").arg(sheet.rescue.backupDay)
            visible: sheet.asking && sheet.rescue.backupDay !== ""
            onClicked: sheet.rescue.useBackup()
        },
        ActionButton {
            kind: ActionButton.Quiet
            objectName: "readAgain"
            //: Button on the sheet about a damaged workspace
            text: qsTr("Read it once more")
            visible: sheet.asking
            onClicked: sheet.rescue.readAgain()
        },
        ActionButton {
            kind: ActionButton.Primary
            objectName: "rescueDone"
            //: Button that closes a message
            text: qsTr("Good")
            visible: sheet.done
            onClicked: sheet.close()
        }
    ]

    StyledLabel {
        width: parent.width
        //: On the sheet about a damaged workspace
        text: qsTr("The file that holds your walks and benchmarks cannot be read whole. Nothing more is written into it, and it is not changed.")
        visible: !sheet.done
    }
    StyledLabel {
        width: parent.width
        quiet: true
        //: On the sheet about a damaged workspace
        text: sheet.rescue.phase === RescueController.Replacing ? qsTr("The file is being put in place …")
                                                                //: On the sheet about a damaged workspace
                                                                : qsTr("What can be read is being copied …")
        visible: !sheet.done && !sheet.asking
    }
    Notice {
        width: parent.width
        iconName: "tick"
        objectName: "rescueFound"
        //: On the sheet about a damaged workspace: what could be read; %1 to %3 say how many of each
        text: qsTr("Could be read: %1, %2, %3.").arg(sheet.walksText).arg(sheet.answersText).arg(sheet.benchmarksText)
        tone: Theme.positive
        visible: sheet.asking && sheet.rescue.readable
    }
    StyledLabel {
        width: parent.width
        text: sheet.rescue.whole
              //: On the sheet about a damaged workspace
              ? qsTr("No row is known to be lost.")
              //: On the sheet about a damaged workspace
              : qsTr("Some rows are lost. A backup may have them, but lacks what came after it.")
        visible: sheet.asking && sheet.rescue.readable
    }
    StyledLabel {
        width: parent.width
        //: On the sheet about a damaged workspace
        text: qsTr("There is no sound backup.")
        visible: sheet.asking && sheet.rescue.backupDay === ""
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: sheet.rescue.problem
        tone: Theme.negative
        visible: text !== "" && !sheet.done
    }
    StyledLabel {
        width: parent.width
        //: On the sheet about a damaged workspace, once another file is in its place; %1 is a file name
        text: qsTr("The damaged file is kept beside it as %1. Answers that you gave meanwhile are in the new file.").arg(sheet.rescue.aside)
        visible: sheet.done
    }
}
