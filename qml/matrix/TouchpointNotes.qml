// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What the owner decides and notes of a touchpoint. Every change is kept as it is made.
Card {
    id: card

    required property string touchpoint
    required property TouchpointController notes

    /// What is typed is kept when the typing pauses, and before another touchpoint is looked at.
    function keep(): void {
        if (!pause.running)
            return;
        pause.stop();
        notes.set(notes.touchpoint, "sells", sellsField.text);
        notes.set(notes.touchpoint, "text", textField.text);
    }

    function look(): void {
        keep();
        notes.look(touchpoint);
        sellsField.text = notes.sells;
        textField.text = notes.text;
    }

    spacing: Theme.gap3
    Component.onCompleted: look()
    Component.onDestruction: keep()
    onTouchpointChanged: look()

    Timer {
        id: pause

        interval: 700
        onTriggered: {
            card.notes.set(card.notes.touchpoint, "sells", sellsField.text);
            card.notes.set(card.notes.touchpoint, "text", textField.text);
        }
    }
    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Card of the evidence: what the owner decides of the own touchpoint
        text: qsTr("What we decide")
        Accessible.role: Accessible.Heading
    }
    LabelledFlow {
        width: parent.width
        choices: card.notes.directions
        current: card.notes.direction
        //: Field of a touchpoint: keep, adjust or change it
        label: qsTr("Direction")
        objectName: "noteDirection"
        onChosen: id => card.notes.set(card.touchpoint, "direction", id)
    }
    LabelledFlow {
        width: parent.width
        choices: [
            {
                "id": "yes",
                //: The client takes something away that carries the brand
                "text": qsTr("Branded")
            },
            {
                "id": "no",
                //: The client takes nothing away that carries the brand
                "text": qsTr("Not branded")
            }
        ]
        current: card.notes.branded
        //: Field of a touchpoint
        label: qsTr("Does the client take something away that carries your brand?")
        objectName: "noteBranded"
        onChosen: id => card.notes.set(card.touchpoint, "branded", id)
    }
    SwitchRow {
        width: parent.width
        checked: card.notes.momentOfTruth
        objectName: "momentOfTruth"
        //: Field of a touchpoint: here the customer decides
        text: qsTr("Moment of truth")
        onToggled: card.notes.set(card.touchpoint, "momentOfTruth", checked ? "yes" : "no")
    }
    SwitchRow {
        width: parent.width
        checked: card.notes.automated
        //: Below the switch "No employee needed"
        detail: qsTr("Counts in the automated share of the chains.")
        objectName: "noteAutomated"
        //: Field of a touchpoint: it works without an employee
        text: qsTr("No employee needed")
        onToggled: card.notes.set(card.touchpoint, "automated", checked ? "yes" : "no")
    }
    InputField {
        id: sellsField

        width: parent.width
        input.objectName: "noteSells"
        //: Field of a touchpoint
        label: qsTr("What this touch sells")
        //: Example in a field: what a touch sells
        placeholder: qsTr("An idea, a need, the product, trust, the price")
        onEdited: pause.restart()
    }
    TextBox {
        id: textField

        width: parent.width
        //: Field of a touchpoint
        label: qsTr("Note")
        onEdited: pause.restart()
    }
}
