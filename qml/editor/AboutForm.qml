// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What a checklist says about itself.
Column {
    id: form

    required property EditorController editor

    readonly property var head: editor.head

    spacing: Theme.gap3

    InputField {
        width: parent.width
        input.objectName: "aboutTitle"
        //: Field of a checklist
        label: qsTr("Title")
        text: form.head.title ?? ""
        onEdited: text => form.editor.setHead("title", text)
    }
    TextBox {
        width: parent.width
        //: Below the field of a checklist
        help: qsTr("In English; other languages belong to the translation.")
        //: Field of a checklist
        label: qsTr("Summary")
        text: form.head.summary ?? ""
        onEdited: text => form.editor.setHead("summary", text)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.kinds
        current: form.head.kind ?? ""
        //: Field of a checklist
        label: qsTr("Kind")
        onChosen: id => form.editor.setHead("kind", id)
    }
    FactLine {
        width: parent.width
        //: Fact about a checklist
        label: qsTr("Id")
        text: form.head.id ?? ""
    }
    FactLine {
        width: parent.width
        //: Fact about a checklist
        label: qsTr("Version")
        text: form.head.version ?? ""
    }
}
