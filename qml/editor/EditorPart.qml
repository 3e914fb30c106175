// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The step or question that is looked at.
Column {
    id: form

    required property EditorController editor

    readonly property bool isStep: editor.question < 0
    readonly property var part: editor.part

    spacing: Theme.gap3

    RowLayout {
        width: parent.width
        spacing: Theme.gap1

        StyledLabel {
            Layout.fillWidth: true
            size: Theme.lead
            strong: true
            text: form.isStep
                  //: Head of the form of a step
                  ? qsTr("Step")
                  //: Head of the form of a question
                  : qsTr("Question")
            Accessible.role: Accessible.Heading
        }
        IconButton {
            iconName: "up"
            objectName: "partUp"
            //: Button that moves a step or question
            text: qsTr("Move up")
            onClicked: form.editor.movePart(-1)
        }
        IconButton {
            iconName: "down"
            objectName: "partDown"
            //: Button that moves a step or question
            text: qsTr("Move down")
            onClicked: form.editor.movePart(1)
        }
        IconButton {
            iconName: "remove"
            objectName: "removePart"
            //: Button that removes a step or question
            text: qsTr("Remove")
            onClicked: form.editor.removePart()
        }
    }
    InputField {
        width: parent.width
        input.objectName: "partTitle"
        label: form.isStep
               //: Field of a step
               ? qsTr("Title")
               //: Field of a question
               : qsTr("Words of the question")
        text: (form.isStep ? form.part.title : form.part.label) ?? ""
        onEdited: text => form.editor.setPart(form.isStep ? "title" : "label", text)
    }
    StepForm {
        width: parent.width
        editor: form.editor
        visible: form.isStep
    }
    QuestionForm {
        width: parent.width
        editor: form.editor
        visible: !form.isStep
    }
}
