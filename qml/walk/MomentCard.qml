// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Moments noted in passing, to be explained now.
Card {
    id: card

    required property WalkReviewer reviewer

    spacing: Theme.gap3
    visible: moments.count > 0

    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Part of the end of a walk
        text: qsTr("Moments you noted")
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: moments

        model: card.reviewer.moments

        InputField {
            required property var modelData

            width: parent ? parent.width : 0
            //: Field of a noted moment; %1 a time
            label: qsTr("What happened at %1?").arg(modelData.time)
            text: card.reviewer.draft("moment." + modelData.id) || modelData.text
            onEdited: text => card.reviewer.saveDraft("moment." + modelData.id, text)
            onAccepted: card.reviewer.explainMoment(modelData.id, text)
            input.onActiveFocusChanged: if (!input.activeFocus && text !== modelData.text)
                card.reviewer.explainMoment(modelData.id, text)
        }
    }
}
