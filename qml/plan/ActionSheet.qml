// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One action: every change is kept as it is made.
Sheet {
    id: sheet

    required property PlanController plan
    required property Explainer explainer
    property string action ///< id; empty: none

    readonly property var row: {
        plan.statuses; // look again after an edit
        return action !== "" ? plan.actions.row(action) : {};
    }

    function edit(id: string): void {
        action = id;
        titleField.text = row.ownTitle ?? "";
        ownerField.text = row.owner ?? "";
        resourcesField.text = row.resources ?? "";
        touchpointField.reset();
        open();
    }

    /// What is typed is kept when the typing pauses, and when the sheet closes.
    function keep(): void {
        if (action === "")
            return;
        pause.stop();
        plan.set(action, "title", titleField.text);
        plan.set(action, "owner", ownerField.text);
        plan.set(action, "resources", resourcesField.text);
    }

    objectName: "actionSheet"
    title: row.title ?? ""
    onAboutToHide: keep()
    onClosed: action = ""

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "actionDone"
            //: Button that closes an action; everything is kept
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Danger
            objectName: "removeAction"
            //: Button that takes an action out of the plan
            text: qsTr("Take out of the plan")
            onClicked: {
                const gone = sheet.action;
                sheet.action = "";
                sheet.close();
                sheet.plan.remove(gone);
            }
        }
    ]

    ColumnLayout {
        spacing: Theme.gap4
        width: parent.width

        Timer {
            id: pause

            interval: 700
            onTriggered: sheet.keep()
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            text: sheet.row.reason ?? ""
            visible: text !== ""
        }
        LabelledFlow {
            Layout.fillWidth: true
            choices: sheet.plan.statuses
            current: sheet.row.status ?? ""
            //: Field of an action
            label: qsTr("Status")
            onChosen: id => sheet.plan.set(sheet.action, "status", id)
        }
        InputField {
            id: ownerField

            Layout.fillWidth: true
            input.objectName: "actionOwner"
            //: Field of an action
            label: qsTr("Who is responsible")
            placeholder: qsTr("A role, for example head of reception")
            onEdited: pause.restart()
        }
        SearchChoice {
            id: touchpointField

            Layout.fillWidth: true
            chosen: sheet.row.touchpoint ?? ""
            chosenText: sheet.row.touchpointText ?? ""
            clearable: (sheet.row.ownTitle ?? "") !== ""
            found: touchpointField.searching ? sheet.plan.touchpoints(touchpointField.words) : []
            //: Below the touchpoint of an action
            help: qsTr("The plan then shows how it changes from round to round, and the third law asks for it.")
            //: Field of an action
            label: qsTr("Touchpoint")
            onPicked: id => sheet.plan.set(sheet.action, "touchpoint", id)
        }
        DateField {
            Layout.fillWidth: true
            day: sheet.row.due ?? ""
            dayText: sheet.row.dueText ?? ""
            //: Field of an action
            label: qsTr("Due on")
            today: sheet.plan.today
            onChosen: day => sheet.plan.set(sheet.action, "due", day)
        }
        RowLayout {
            Layout.fillWidth: true

            LabelledFlow {
                Layout.fillWidth: true
                choices: sheet.plan.rechecks
                current: sheet.row.recheck ?? ""
                //: Below the choice of a re-check
                help: qsTr("On the due day the same checklist is planned as a walk.")
                //: Field of an action: how it is looked at again
                label: qsTr("Look again with")
                onChosen: id => sheet.plan.set(sheet.action, "recheck", id)
            }
            ExplainButton {
                Layout.alignment: Qt.AlignTop
                explainer: sheet.explainer
                topic: "recheck"
            }
        }
        LabelledFlow {
            Layout.fillWidth: true
            choices: sheet.plan.levers
            current: sheet.row.lever ?? ""
            //: Field of an action: what moves the touchpoint
            label: qsTr("Lever")
            onChosen: id => sheet.plan.set(sheet.action, "lever", id)
        }
        LabelledFlow {
            Layout.fillWidth: true
            choices: sheet.plan.directions
            current: sheet.row.direction ?? ""
            //: Field of an action: keep, adjust or change the touchpoint
            label: qsTr("Direction")
            onChosen: id => sheet.plan.set(sheet.action, "direction", id)
        }
        LabelledFlow {
            Layout.fillWidth: true
            choices: sheet.plan.efforts
            current: sheet.row.effort ?? ""
            //: Field of an action
            label: qsTr("Effort")
            onChosen: id => sheet.plan.set(sheet.action, "effort", id)
        }
        TextBox {
            id: resourcesField

            Layout.fillWidth: true
            //: Field of an action: money, people, time
            label: qsTr("Resources")
            onEdited: pause.restart()
        }
        InputField {
            id: titleField

            Layout.fillWidth: true
            //: Below the title of an action
            help: qsTr("Empty: it is named after the touchpoint.")
            //: Field of an action
            label: qsTr("In your own words")
            onEdited: pause.restart()
        }
    }
}
