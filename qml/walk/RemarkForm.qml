// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Objections a customer may have, problems, requests, and tricks worth adopting.
Column {
    id: form

    required property WalkReviewer reviewer
    property string kind: "objection"

    spacing: Theme.gap3
    Component.onCompleted: words.text = reviewer.draft("remark")

    Repeater {
        model: form.reviewer.notes

        RowLayout {
            id: note

            required property var modelData

            width: parent ? parent.width : 0
            spacing: Theme.gap2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: note.modelData.kind
                }
                StyledLabel {
                    Layout.fillWidth: true
                    text: note.modelData.text
                }
            }
            IconButton {
                iconName: "remove"
                //: Button on a note; %1 its words
                text: qsTr("Take back: %1").arg(note.modelData.text)
                onClicked: form.reviewer.withdrawNote(note.modelData.id)
            }
        }
    }
    ChoiceFlow {
        width: parent.width
        choices: form.reviewer.noteKinds
        current: form.kind
        objectName: "noteKinds"
        onChosen: id => form.kind = id
    }
    InputField {
        id: words

        width: parent.width
        input.objectName: "remarkField"
        //: Field of a note of a walk
        label: qsTr("In your words")
        onEdited: text => form.reviewer.saveDraft("remark", text)
        onAccepted: form.add()
    }
    ActionButton {
        enabled: words.text.trim() !== ""
        iconName: "plus"
        objectName: "addRemark"
        //: Button that adds a note
        text: qsTr("Add")
        onClicked: form.add()
    }

    /// Also when what holds it closes while words stand in the field.
    function add(): void {
        if (words.text.trim() === "")
            return;
        reviewer.addNote(kind, words.text);
        words.text = "";
        reviewer.saveDraft("remark", "");
    }
}
