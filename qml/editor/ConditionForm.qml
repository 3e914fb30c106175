// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// When a question is asked: always, or after an answer to an earlier one.
Column {
    id: form

    required property EditorController editor

    readonly property var comparisons: ["equals", "notEquals", "atLeast", "atMost"]
    readonly property var part: editor.part
    readonly property var condition: part.showIf ?? null
    readonly property bool combined: condition !== null && condition.question === undefined
    readonly property var earlier: editor.earlier
    readonly property var named: condition !== null ? earlier.find(question => question.id === condition.question) : undefined
    readonly property var options: named ? named.options : []
    readonly property string comparison: condition === null ? "" : comparisons.find(key => condition[key] !== undefined) ?? "answered"

    spacing: Theme.gap2

    LabelledChoice {
        width: parent.width
        choices: [
            {
                "id": "",
                //: When a question is asked
                "text": qsTr("Always")
            },
            ...form.earlier
        ]
        current: form.condition === null ? "" : form.condition.question ?? ""
        //: Field of a question
        label: qsTr("Asked only after")
        objectName: "conditionQuestion"
        visible: !form.combined
        onChosen: id => form.editor.setCondition(id, "answered", true)
    }
    StyledLabel {
        width: parent.width
        quiet: true
        //: Instead of the condition's fields
        text: qsTr("This question has a combined condition. It is kept; change it in the file.")
        visible: form.combined
    }
    LabelledChoice {
        width: parent.width
        choices: [
            {
                "id": "answered",
                //: Comparison of a condition
                "text": qsTr("was answered")
            },
            {
                "id": "equals",
                //: Comparison of a condition
                "text": qsTr("is")
            },
            {
                "id": "notEquals",
                //: Comparison of a condition
                "text": qsTr("is not")
            },
            {
                "id": "atLeast",
                //: Comparison of a condition
                "text": qsTr("is at least")
            },
            {
                "id": "atMost",
                //: Comparison of a condition
                "text": qsTr("is at most")
            }
        ]
        current: form.comparison
        //: Field of a condition
        label: qsTr("Its answer")
        visible: form.condition !== null && !form.combined
        onChosen: id => form.editor.setCondition(form.condition.question, id, id.startsWith("at") ? 1 : form.options.length > 0
                                                                              ? form.options[0].id : "1")
    }
    LabelledChoice {
        width: parent.width
        choices: form.options
        current: form.condition !== null ? form.condition[form.comparison] ?? "" : ""
        //: Field of a condition
        label: qsTr("This answer")
        visible: form.comparison.endsWith("quals") && form.options.length > 0
        onChosen: id => form.editor.setCondition(form.condition.question, form.comparison, id)
    }
    InputField {
        width: parent.width
        //: Field of a condition
        label: qsTr("This number")
        text: form.condition !== null ? form.condition[form.comparison] ?? "" : ""
        visible: form.condition !== null && !form.combined && form.comparison !== "answered" && !(form.comparison.endsWith("quals")
                                                                                                 && form.options.length > 0)
        onEdited: text => {
            if (text.trim() !== "" && !isNaN(Number(text)))
                form.editor.setCondition(form.condition.question, form.comparison, Number(text));
        }
    }
}
