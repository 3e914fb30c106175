// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What belongs to a step beside its title.
Column {
    id: form

    required property EditorController editor

    readonly property var part: editor.part

    spacing: Theme.gap3

    LabelledChoice {
        width: parent.width
        choices: form.editor.stages
        current: form.part.stage ?? ""
        //: Field of a step: the customer's stage
        label: qsTr("Stage of the customer")
        onChosen: id => form.editor.setPart("stage", id)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.channels
        current: form.part.channel ?? ""
        //: Field of a step
        label: qsTr("Channel")
        onChosen: id => form.editor.setPart("channel", id)
    }
    InputField {
        width: parent.width
        //: Below the field of a step
        help: qsTr("Id of a touchpoint of the library, such as callback. Scans and walks meet in it.")
        //: Field of a step
        label: qsTr("Touchpoint")
        text: form.part.touchpoint ?? ""
        onEdited: text => form.editor.setPart("touchpoint", text !== "" ? text : undefined)
    }
    NumberField {
        width: parent.width
        //: Below the field of a step
        detail: qsTr("For example three employees")
        //: Field of a step
        label: qsTr("May be answered how often")
        to: 20
        value: form.part.repeat ?? 1
        onEdited: value => form.editor.setPart("repeat", value > 1 ? value : undefined)
    }
}
