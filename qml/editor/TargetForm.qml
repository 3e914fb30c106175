// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Where the points of a measured answer begin and end.
Column {
    id: form

    required property EditorController editor

    readonly property var part: editor.part
    readonly property var target: part.target ?? ({})

    spacing: Theme.gap2

    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        InputField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            input.objectName: "targetGood"
            //: Field of a measured question
            label: qsTr("100 points at")
            text: form.target.good ?? ""
            onEdited: text => form.set("good", text)
        }
        InputField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            input.objectName: "targetBad"
            //: Field of a measured question
            label: qsTr("0 points at")
            text: form.target.bad ?? ""
            onEdited: text => form.set("bad", text)
        }
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.units
        current: form.target.unit ?? ""
        //: Field of a measured question
        label: qsTr("Unit")
        onChosen: id => form.editor.setTarget("unit", id !== "" ? id : undefined)
    }

    /// Half-typed numbers stay in the field until they are numbers.
    function set(key: string, text: string): void {
        if (text.trim() === "")
            editor.setTarget(key, undefined);
        else if (!isNaN(Number(text)) && Number(text) !== target[key])
            editor.setTarget(key, Number(text));
    }
}
