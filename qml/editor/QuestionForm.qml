// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What belongs to a question beside its words.
Column {
    id: form

    required property EditorController editor

    readonly property var part: editor.part
    readonly property string type: part.type ?? ""
    readonly property bool chosen: type === "choice" || type === "multi-choice"
    readonly property var measuredTypes: ["number", "money", "duration", "count", "reply-timer"]
    readonly property var calledTypes: ["yes-no", "count", "duration"]
    readonly property bool measured: measuredTypes.includes(type)

    spacing: Theme.gap3

    LabelledChoice {
        width: parent.width
        choices: form.editor.types
        current: form.type
        //: Field of a question
        label: qsTr("Kind of answer")
        objectName: "questionType"
        onChosen: id => form.editor.setPart("type", id)
    }
    InputField {
        width: parent.width
        //: Field of a question
        label: qsTr("Help for the shopper")
        text: form.part.help ?? ""
        onEdited: text => form.editor.setPart("help", text !== "" ? text : undefined)
    }
    Column {
        width: parent.width
        spacing: Theme.gap2
        visible: form.chosen

        StyledLabel {
            width: parent.width
            strong: true
            //: Part of the form of a question
            text: qsTr("Options and their points")
        }
        Repeater {
            model: form.chosen ? (form.part.options ?? []).length : 0

            OptionRow {
                required property int index

                readonly property var option: (form.part.options ?? [])[index] ?? ({})

                label: option.label ?? ""
                number: index + 1
                objectName: "option." + index
                score: option.score
                width: form.width
                onLabelEdited: text => form.editor.setOption(index, "label", text)
                onRemoveAsked: form.editor.removeOption(index)
                onScoreEdited: score => form.editor.setOption(index, "score", score)
            }
        }
        ActionButton {
            iconName: "plus"
            objectName: "addOption"
            //: Button that adds an option to a question
            text: qsTr("Add an option")
            onClicked: form.editor.addOption()
        }
    }
    NumberField {
        width: parent.width
        from: 3
        //: Field of a question of the kind scale
        label: qsTr("Scale from 1 to")
        to: 10
        value: form.part.scaleTo ?? 5
        visible: form.type === "scale"
        onEdited: value => form.editor.setPart("scaleTo", value !== 5 ? value : undefined)
    }
    LabelledChoice {
        width: parent.width
        choices: [
            {
                "id": "yes",
                //: Which answer of a yes/no question is the good one
                "text": qsTr("Yes is good")
            },
            {
                "id": "no",
                //: Which answer of a yes/no question is the good one
                "text": qsTr("No is good")
            }
        ]
        current: form.part.good ?? "yes"
        //: Field of a yes/no question
        label: qsTr("Which answer earns the points")
        visible: form.type === "yes-no"
        onChosen: id => form.editor.setPart("good", id === "no" ? "no" : undefined)
    }
    TargetForm {
        width: parent.width
        editor: form.editor
        visible: form.measured
    }
    SwitchRow {
        width: parent.width
        checked: form.part.required ?? false
        objectName: "questionRequired"
        //: Switch of a question
        text: qsTr("Must be answered")
        onToggled: form.editor.setPart("required", checked ? true : undefined)
    }
    SwitchRow {
        width: parent.width
        checked: form.part.critical ?? false
        //: Below a switch of a question
        detail: qsTr("A failure is shown beside the score, not hidden in it.")
        //: Switch of a question
        text: qsTr("Critical")
        onToggled: form.editor.setPart("critical", checked ? true : undefined)
    }
    SwitchRow {
        width: parent.width
        checked: form.part.notApplicable ?? true
        //: Switch of a question
        text: qsTr("May be answered “not applicable”")
        onToggled: form.editor.setPart("notApplicable", checked ? undefined : false)
    }
    NumberField {
        width: parent.width
        //: Below the field of a question
        detail: qsTr("0: not scored")
        from: 0
        //: Field of a question: its share in the score
        label: qsTr("Weight")
        to: 10
        value: form.part.weight ?? 1
        onEdited: value => form.editor.setPart("weight", value !== 1 ? value : undefined)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.proofs
        current: form.part.evidence ? form.part.evidence.need : ""
        //: Field of a question
        label: qsTr("Proof")
        onChosen: id => form.editor.setPart("evidence", id !== "" ? {
                                                                        "need": id
                                                                    } : undefined)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.soldThings
        current: form.part.sells ?? ""
        //: Field of a question
        label: qsTr("What this touch sells")
        objectName: "questionSells"
        onChosen: id => form.editor.setPart("sells", id !== "" ? id : undefined)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.audiences
        current: form.part.audience ?? "outsider"
        //: Field of a question
        label: qsTr("Who can know the answer")
        objectName: "questionAudience"
        onChosen: id => form.editor.setPart("audience", id !== "outsider" ? id : undefined)
    }
    LabelledChoice {
        width: parent.width
        choices: form.editor.callSources
        current: form.part.fromCall ?? ""
        //: Field of a question
        label: qsTr("Answered by call mode")
        objectName: "questionFromCall"
        visible: form.calledTypes.includes(form.type)
        onChosen: id => form.editor.setPart("fromCall", id !== "" ? id : undefined)
    }
    InputField {
        width: parent.width
        //: Below the field of a question
        help: qsTr("Id of a touchpoint, such as callback: what a scan found of it is offered as the answer.")
        input.objectName: "questionPrefill"
        //: Field of a question
        label: qsTr("Offered by a scan")
        text: form.part.prefill ?? ""
        onEdited: text => form.editor.setPart("prefill", text.trim() !== "" ? text.trim() : undefined)
    }
    ConditionForm {
        width: parent.width
        editor: form.editor
    }
}
