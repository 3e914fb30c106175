// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What stays of the walk: the decision, what blocked the customer, objections and tricks.
Card {
    id: card

    required property WalkReviewer reviewer
    property string kind: "objection"
    readonly property string stored: reviewer.obstacle

    spacing: Theme.gap3
    onStoredChanged: if (!obstacle.input.activeFocus)
        obstacle.text = stored

    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Part of the end of a walk
        text: qsTr("What stays")
        Accessible.role: Accessible.Heading
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the decisions of a customer
        text: qsTr("What would the customer do now?")
    }
    ChoiceFlow {
        width: parent.width
        choices: card.reviewer.decisions
        current: card.reviewer.decision
        objectName: "decisions"
        onChosen: id => card.reviewer.decide(id)
    }
    TextBox {
        id: obstacle

        width: parent.width
        input.objectName: "obstacleField"
        //: Field at the end of a walk
        label: qsTr("What blocked the customer?")
        input.onActiveFocusChanged: if (!input.activeFocus)
            card.reviewer.setObstacle(text)
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the notes of a walk
        text: qsTr("Objections, problems, tricks worth adopting")
    }
    Repeater {
        model: card.reviewer.notes

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
                onClicked: card.reviewer.withdrawNote(note.modelData.id)
            }
        }
    }
    ChoiceFlow {
        width: parent.width
        choices: card.reviewer.noteKinds
        current: card.kind
        objectName: "noteKinds"
        onChosen: id => card.kind = id
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        InputField {
            id: words

            Layout.fillWidth: true
            input.objectName: "remarkField"
            //: Field of a note of a walk
            label: qsTr("In your words")
            onAccepted: card.addNote()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            enabled: words.text.trim() !== ""
            iconName: "plus"
            objectName: "addRemark"
            //: Button that adds a note
            text: qsTr("Add")
            onClicked: card.addNote()
        }
    }

    function addNote(): void {
        reviewer.addNote(kind, words.text);
        words.text = "";
    }
}
