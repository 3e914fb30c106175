// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Who the shopper is for a walk: in own words, and what is known of the audience.
Column {
    id: form

    required property WalkPlanner planner
    required property RowListModel personas ///< of the open benchmark's guide

    /// All that the guide knows of it.
    function become(persona: var): void {
        planner.set("persona", persona.name);
        planner.set("buying", persona.behaviour);
        for (const field of ["age", "place", "gender", "interests", "needs"])
            planner.set(field, persona[field]);
    }

    spacing: Theme.gap3

    Column {
        width: parent.width
        spacing: Theme.gap1
        visible: form.personas.count > 0

        StyledLabel {
            width: parent.width
            quiet: true
            //: Above the personas of the open benchmark, when a walk is planned
            text: qsTr("Personas of your guide")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: form.personas

                Chip {
                    required property string key
                    required property string title

                    checkable: false
                    checked: form.planner.plan.persona === title
                    objectName: "guidePersona." + key
                    text: title
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    onClicked: form.become(form.personas.row(key))
                }
            }
        }
    }
    TextBox {
        width: parent.width
        //: Below the field of the persona
        help: qsTr("Who you are for this walk: age, need, budget, what you know already.")
        input.objectName: "walkPersona"
        //: Field of a walk
        label: qsTr("Persona")
        text: form.planner.plan.persona
        onEdited: text => form.planner.set("persona", text)
    }
    ActionButton {
        iconName: "unfolded"
        kind: ActionButton.Quiet
        objectName: "personaMore"
        //: Button that shows further fields of the persona
        text: qsTr("What is known of this customer")
        visible: !details.visible
        width: Math.min(implicitWidth, parent.width)
        onClicked: details.asked = true
    }
    GridLayout {
        id: details

        property bool asked: false

        width: parent.width
        columnSpacing: Theme.gap3
        columns: Theme.phone ? 1 : 2
        rowSpacing: Theme.gap3
        visible: asked || form.planner.personaKnown

        Repeater {
            model: form.planner.personaFields

            InputField {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 10
                input.objectName: "persona." + modelData.id
                label: modelData.text
                text: form.planner.plan[modelData.id]
                onEdited: text => form.planner.set(modelData.id, text)
            }
        }
    }
}
