// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What a customer would object to or ask for, and what is worth adopting, noted at the step where it came up.
Sheet {
    id: sheet

    required property WalkReviewer reviewer

    objectName: "remarkSheet"
    //: Title of the sheet with the remarks of a walk
    title: qsTr("Objections, problems, tricks worth adopting")
    onAboutToHide: form.add()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "remarksDone"
            //: Button that closes a sheet whose words are kept
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    ]

    RemarkForm {
        id: form

        width: parent.width
        reviewer: sheet.reviewer
    }
}
