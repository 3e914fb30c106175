// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What the step that is open left the customer with.
Sheet {
    id: sheet

    required property WalkReviewer reviewer

    objectName: "stepSheet"
    title: sheet.reviewer.stepImpression.step
    onAboutToHide: form.keep()
    onAboutToShow: form.show()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "stepDone"
            //: Button that closes a sheet whose words are kept
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    ]

    ImpressionForm {
        id: form

        width: parent.width
        impression: sheet.reviewer.stepImpression
    }
}
