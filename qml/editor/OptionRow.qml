// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// An option of a question, and its points.
RowLayout {
    id: row

    required property int number
    required property string label
    required property var score ///< undefined: the option is not scored

    signal labelEdited(string text)
    signal scoreEdited(var score)
    signal removeAsked

    spacing: Theme.gap2

    InputField {
        Layout.fillWidth: true
        //: Field of an option; %1 is its number
        label: qsTr("Option %1").arg(row.number)
        text: row.label
        onEdited: text => row.labelEdited(text)
    }
    InputField {
        Layout.preferredWidth: 96
        input.inputMethodHints: Qt.ImhDigitsOnly
        //: Field of an option: 0 to 100
        label: qsTr("Points")
        text: row.score ?? ""
        onEdited: text => row.scoreEdited(text.trim() === "" ? undefined : Number(text))
    }
    IconButton {
        Layout.alignment: Qt.AlignBottom
        iconName: "close"
        //: Button that removes an option; %1 is its number
        text: qsTr("Remove option %1").arg(row.number)
        onClicked: row.removeAsked()
    }
}
