// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The consent card once more, before the first sound of a walk.
Sheet {
    id: sheet

    required property WalkConsent consent

    signal agreed

    objectName: "consentSheet"
    //: Card before the first sound of a walk
    title: qsTr("Before you add a recording")
    widest: 440
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "answerYes"
            //: Answer to the consent card
            text: qsTr("It is allowed here")
            onClicked: {
                sheet.close();
                sheet.agreed();
            }
        },
        ActionButton {
            kind: ActionButton.Quiet
            objectName: "answerNeither"
            //: Answer to the consent card
            text: qsTr("No recording")
            onClicked: sheet.close()
        }
    ]

    ConsentText {
        width: parent.width
        consent: sheet.consent
    }
}
