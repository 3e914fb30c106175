// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A question that must be answered before going on; the safe answer is the first button.
Sheet {
    id: question

    required property string text
    required property string yes
    property string no
    property string neither
    property bool dangerous: false

    signal agreed
    signal refused

    widest: 440
    buttons: [
        ActionButton {
            kind: question.dangerous ? ActionButton.Danger : ActionButton.Primary
            objectName: "answerYes"
            text: question.yes
            onClicked: {
                question.close();
                question.agreed();
            }
        },
        ActionButton {
            kind: ActionButton.Secondary
            objectName: "answerNo"
            text: question.no
            visible: text !== ""
            onClicked: {
                question.close();
                question.refused();
            }
        },
        ActionButton {
            kind: ActionButton.Quiet
            objectName: "answerNeither"
            text: question.neither
            visible: text !== ""
            onClicked: question.close()
        }
    ]

    StyledLabel {
        width: parent.width
        text: question.text
    }
}
