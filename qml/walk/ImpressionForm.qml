// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The decision of the customer, its effect on the relation, the feeling, and what stood in the way.
Column {
    id: form

    required property WalkImpression impression
    readonly property string stored: impression.obstacle

    spacing: Theme.gap3
    onStoredChanged: if (!obstacle.input.activeFocus)
        obstacle.text = stored
    Component.onCompleted: show()

    StyledLabel {
        width: parent.width
        strong: true
        //: Above the decisions of a customer
        text: qsTr("What would the customer do now?")
    }
    ChoiceFlow {
        width: parent.width
        choices: form.impression.decisions
        current: form.impression.decision
        objectName: "decisions"
        onChosen: id => form.impression.decide(id)
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the effects of a step on the relation between customer and company
        text: qsTr("What did it do to the relation?")
    }
    Flow {
        width: parent.width
        objectName: "effects"
        spacing: Theme.gap2

        Repeater {
            model: form.impression.effectChoices

            Chip {
                required property var modelData

                checkable: false
                checked: form.impression.effects.includes(modelData.id)
                objectName: "effect." + modelData.id
                text: modelData.text
                width: Math.min(implicitWidth, form.width)
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.CheckBox
                onClicked: form.impression.toggleEffect(modelData.id)
            }
        }
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the feelings of a customer
        text: qsTr("What do you feel?")
    }
    ChoiceFlow {
        width: parent.width
        choices: form.impression.emotions
        current: form.impression.emotion
        objectName: "emotions"
        onChosen: id => form.impression.feel(id)
    }
    TextBox {
        id: obstacle

        width: parent.width
        input.objectName: "obstacleField"
        //: Field at the end of a walk
        label: qsTr("What blocked the customer?")
        onEdited: text => form.impression.saveDraft(text)
        input.onActiveFocusChanged: if (!input.activeFocus)
            form.keep()
    }

    function show(): void {
        obstacle.text = impression.draft() || stored;
    }

    /// Also when a sheet closes while the field has the keys.
    function keep(): void {
        impression.setObstacle(obstacle.text);
    }
}
