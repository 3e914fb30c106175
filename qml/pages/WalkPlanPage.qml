// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A new walk: which checklist, whose path, by whom and when. Every word is kept as it is typed.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property WalkPlanner planner: workbench.planner
    readonly property var companies: planner.companies
    property bool choosing: planner.checklistTitle === ""

    columnWidth: Theme.textColumn
    objectName: "walkPlanPage"

    Connections {
        function onCreated(): void {
            page.navigator.back();
            page.navigator.go("walkPrepare");
        }

        enabled: page.navigator.page === "walkPlan"
        target: page.planner
    }
    PageHead {
        width: parent.width
        navigator: page.navigator
        //: Title of a page
        title: qsTr("New walk")
    }
    SectionTitle {
        width: parent.width
        //: Part of the page that plans a walk
        text: qsTr("Checklist")
    }
    TapCard {
        width: parent.width
        marked: true
        objectName: "changeChecklist"
        text: qsTr("Checklist: %1. Choose another").arg(page.planner.checklistTitle)
        visible: !page.choosing
        onClicked: page.choosing = true

        contentItem: RowLayout {
            spacing: Theme.gap3

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: page.planner.checklistTitle
                Accessible.ignored: true
            }
            StyledLabel {
                color: Theme.accent
                //: On the chosen checklist: shows the others
                text: qsTr("Change")
                Accessible.ignored: true
            }
        }
    }
    ChoiceFlow {
        width: parent.width
        choices: [
            {
                "id": "",
                //: Filter of checklists
                "text": qsTr("All")
            },
            ...page.planner.kinds]
        current: page.planner.kind
        visible: page.choosing
        onChosen: id => page.planner.kind = id
    }
    Column {
        width: parent.width
        spacing: Theme.gap2
        visible: page.choosing

        Repeater {
            model: page.choosing ? page.planner.checklists : null

            WalkChecklistCard {
                chosen: page.planner.plan.checklist === checklistId
                width: parent ? parent.width : 0
                onClicked: {
                    page.planner.set("checklist", checklistId);
                    page.choosing = false;
                }
            }
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the page that plans a walk
        text: qsTr("Whose path")
        visible: !page.choosing
    }
    Card {
        width: parent.width
        spacing: Theme.gap3
        visible: !page.choosing

        InputField {
            width: parent.width
            input.objectName: "walkCompanyField"
            //: Field of a walk
            label: qsTr("Company")
            problem: page.planner.companyProblem
            text: page.planner.plan.company
            onEdited: text => page.planner.set("company", text)
        }
        ChoiceFlow {
            width: parent.width
            choices: page.companies.map(name => ({
                        "id": name,
                        "text": name
                    }))
            current: page.planner.plan.company
            visible: page.companies.length > 0
            onChosen: id => page.planner.set("company", id)
        }
        InputField {
            width: parent.width
            input.objectName: "walkLocation"
            //: Field of a walk: which branch of the company
            label: qsTr("Location")
            //: Example in an empty field
            placeholder: qsTr("Branch at the station")
            text: page.planner.plan.location
            onEdited: text => page.planner.set("location", text)
        }
        StyledLabel {
            width: parent.width
            strong: true
            //: Above the ways of walking
            text: qsTr("Method")
        }
        ChoiceFlow {
            width: parent.width
            choices: page.planner.methods
            current: page.planner.plan.method
            onChosen: id => page.planner.set("method", id)
        }
        StyledLabel {
            width: parent.width
            strong: true
            //: Above the channels by which the shopper comes in
            text: qsTr("Entrance")
        }
        ChoiceFlow {
            width: parent.width
            choices: page.planner.entrances
            current: page.planner.plan.entrance
            onChosen: id => page.planner.set("entrance", id)
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the page that plans a walk
        text: qsTr("Who walks")
        visible: !page.choosing
    }
    Card {
        width: parent.width
        spacing: Theme.gap3
        visible: !page.choosing

        InputField {
            width: parent.width
            //: Below the field of the tester's name
            help: qsTr("An alias is enough; no names are needed.")
            input.objectName: "walkTester"
            //: Field of a walk
            label: qsTr("Tester")
            text: page.planner.plan.tester
            onEdited: text => page.planner.set("tester", text)
        }
        SwitchRow {
            width: parent.width
            checked: page.planner.plan.insider
            //: Below the switch "Works for the company"
            detail: qsTr("Strangers see more; both views are kept apart.")
            //: Switch of a walk
            text: qsTr("Works for the company")
            onToggled: page.planner.set("insider", checked)
        }
        LabelledFlow {
            width: parent.width
            choices: page.planner.customerStatuses
            current: page.planner.plan.customerStatus
            //: Field of a walk: whom of the company's customers the shopper plays
            label: qsTr("Plays a")
            objectName: "customerStatus"
            onChosen: id => page.planner.set("customerStatus", id)
        }
        PersonaForm {
            width: parent.width
            personas: page.workbench.guide.personas
            planner: page.planner
        }
        InputField {
            width: parent.width
            //: Field of a walk
            label: qsTr("Device")
            //: Example in an empty field
            placeholder: qsTr("Phone, small screen")
            text: page.planner.plan.device
            onEdited: text => page.planner.set("device", text)
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the page that plans a walk
        text: qsTr("When")
        visible: !page.choosing
    }
    Card {
        width: parent.width
        spacing: Theme.gap3
        visible: !page.choosing

        GridLayout {
            width: parent.width
            columnSpacing: Theme.gap3
            columns: Theme.phone ? 1 : 2

            DateField {
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                day: page.planner.plan.from
                dayText: page.planner.fromText
                //: Field of a walk: first day of the visit
                label: qsTr("Not before")
                today: page.planner.today
                onChosen: day => page.planner.set("from", day)
            }
            DateField {
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                day: page.planner.plan.to
                dayText: page.planner.toText
                //: Field of a walk: last day of the visit
                label: qsTr("Not after")
                today: page.planner.today
                onChosen: day => page.planner.set("to", day)
            }
        }
        FieldNote {
            width: parent.width
            //: Below the days of a visit
            help: qsTr("Three visits a location on mixed days and hours; one visit is an anecdote.")
            problem: page.planner.windowProblem
        }
    }
    Notice {
        width: parent.width
        actionName: "retryPlan"
        //: Button that stores something again
        actionText: qsTr("Try now")
        iconName: "warning"
        objectName: "planTrouble"
        text: page.workbench.walks.trouble
        tone: Theme.negative
        visible: text !== ""
        onActed: page.workbench.walks.tryAgain()
    }
    ActionButton {
        enabled: page.workbench.walks.trouble === ""
        iconName: "tick"
        kind: ActionButton.Primary
        objectName: "createWalk"
        //: Button that makes the planned walk
        text: qsTr("Plan the walk")
        visible: !page.choosing
        width: Theme.phone ? parent.width : implicitWidth
        onClicked: page.planner.create()
    }
}
