// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Present, absent, not applicable or not checked, as four buttons beside each other.
Row {
    id: choice

    required property string presence
    required property string label ///< of the line, for screen readers

    signal chosen(string presence)

    readonly property var choices: [
        {
            "id": "present",
            "mark": Mark.Present,
            //: Choice of a tick list
            "text": qsTr("Present")
        },
        {
            "id": "absent",
            "mark": Mark.Absent,
            //: Choice of a tick list
            "text": qsTr("Absent")
        },
        {
            "id": "na",
            "mark": Mark.NotApplicable,
            //: Choice of a tick list: not applicable. It must be short
            "text": qsTr("N/A")
        },
        {
            "id": "",
            "mark": Mark.Unknown,
            //: Choice of a tick list: nobody has looked. It must be short
            "text": qsTr("Not checked")
        }
    ]

    Repeater {
        model: choice.choices

        PresenceButton {
            required property var modelData

            checked: choice.presence === modelData.id
            label: choice.label
            mark: modelData.mark
            soft: modelData.id === ""
            objectName: "presence." + (modelData.id !== "" ? modelData.id : "unchecked")
            text: modelData.text
            width: choice.width / 4
            onClicked: choice.chosen(modelData.id)
        }
    }
}
