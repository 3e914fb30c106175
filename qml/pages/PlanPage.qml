// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What to do about the own company: proposals, actions, and what the three laws find fault with.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property PlanController plan: workbench.plan
    readonly property Explainer explainer: workbench.explainer
    property int proposalsShown: 6
    property bool allWarnings: false

    columnWidth: Theme.desktop ? Theme.column : Theme.textColumn
    objectName: "planPage"

    FileDialog {
        id: calendarFile

        defaultSuffix: "ics"
        fileMode: FileDialog.SaveFile
        nameFilters: ["iCalendar (*.ics)"]
        onAccepted: page.plan.saveCalendar(selectedFile)
    }
    ActionSheet {
        id: actionSheet

        explainer: page.explainer
        plan: page.plan
    }

    PageHead {
        width: parent.width
        detail: page.workbench.benchmark.name
        navigator: page.navigator
        //: Title of the page with the plan
        title: qsTr("Plan")

        ExplainButton {
            explainer: page.explainer
            topic: "plan"
        }
        IconButton {
            enabled: page.plan.dated > 0
            iconName: "calendar"
            objectName: "saveCalendar"
            //: Button of the plan: writes a calendar file with the days of the actions
            text: qsTr("Save as a calendar file")
            onClicked: calendarFile.open()
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    Notice {
        width: parent.width
        actionText: qsTr("Close")
        iconName: page.plan.problem !== "" ? "warning" : "tick"
        text: page.plan.problem !== "" ? page.plan.problem : page.plan.notice
        tone: page.plan.problem !== "" ? Theme.negative : Theme.positive
        visible: text !== ""
        onActed: page.plan.dismiss()
    }
    Notice {
        width: parent.width
        iconName: "warning"
        //: Above the plan: actions whose day has passed
        text: qsTr("%Ln action(s) overdue", "", page.plan.overdue)
        tone: Theme.negative
        visible: page.plan.overdue > 0
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: Theme.desktop ? 2 : 1
        rowSpacing: Theme.gap3

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap2

            SectionTitle {
                Layout.fillWidth: true
                //: Part of the plan
                text: qsTr("Actions")
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                //: Instead of a plan without actions
                text: qsTr("Nothing is planned yet: take a proposal, or add an action of your own.")
                visible: page.plan.actions.count === 0
            }
            Column { // and no layout: see CardGrid
                Layout.fillWidth: true
                spacing: Theme.gap2
                visible: page.plan.actions.count > 0

                Repeater {
                    model: GrowingModel {
                        source: page.plan.actions
                    }

                    ActionCard {
                        width: parent ? parent.width : 0
                        onClicked: actionSheet.edit(key)
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap2

                InputField {
                    id: ownAction

                    Layout.fillWidth: true
                    input.objectName: "ownAction"
                    //: Field of the plan: an action that nothing proposed
                    label: qsTr("An action of your own")
                    onAccepted: page.addOwn()
                }
                IconButton {
                    Layout.alignment: Qt.AlignBottom
                    enabled: ownAction.text.trim() !== ""
                    iconColor: Theme.accent
                    iconName: "plus"
                    objectName: "addAction"
                    //: Button of the plan
                    text: qsTr("Add the action")
                    onClicked: page.addOwn()
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3

            Card {
                Layout.fillWidth: true
                spacing: Theme.gap3
                visible: page.plan.quickWins.count > 0

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the plan: small things that can be done tomorrow
                    title: qsTr("Quick wins: tomorrow")
                    topic: "quick-wins"
                }
                Repeater {
                    model: page.plan.quickWins

                    ActionButton {
                        required property string key
                        required property bool proposal
                        required property string title

                        width: parent.width
                        iconName: proposal ? "plus" : "flag"
                        kind: ActionButton.Quiet
                        objectName: "win." + key
                        text: title
                        //: A small thing that is proposed, for screen readers; %1 is its title
                        Accessible.name: proposal ? qsTr("Take into the plan: %1").arg(title) : title
                        onClicked: proposal ? page.plan.take(key) : actionSheet.edit(key)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                spacing: Theme.gap3

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the plan; %Ln is how many there are
                    title: qsTr("%Ln proposal(s)", "", page.plan.proposals.count)
                    topic: "plan"
                }
                StyledLabel {
                    width: parent.width
                    quiet: true
                    //: Instead of proposals
                    text: qsTr("No gap, no weak link, no broken promise is left without an action.")
                    visible: page.plan.proposals.count === 0
                }
                Repeater {
                    model: GrowingModel {
                        source: page.plan.proposals
                    }

                    ProposalRow {
                        required property int index

                        width: parent.width
                        visible: index < page.proposalsShown
                        onTaken: page.plan.take(key)
                    }
                }
                ActionButton {
                    anchors.left: parent.left
                    kind: ActionButton.Quiet
                    objectName: "allProposals"
                    //: Button below a list that is cut
                    text: qsTr("Show all %Ln", "", page.plan.proposals.count)
                    visible: page.plan.proposals.count > page.proposalsShown
                    onClicked: page.proposalsShown = 1000
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.plan.decided.count > 0

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the plan: touchpoints that stay as they are, and dropped actions
                    title: qsTr("Decided: nothing to do")
                    topic: "plan"
                }
                Repeater {
                    model: page.plan.decided

                    FactRow {
                        required property string text

                        width: parent.width
                        detail: text
                        iconName: "tick"
                        objectName: "decided"
                        tone: Theme.positive
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.plan.warnings.count > 0

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the plan: what the three laws find fault with
                    title: qsTr("Not managed: %Ln warning(s)", "", page.plan.warnings.count)
                    topic: "laws"
                }
                Repeater {
                    model: GrowingModel {
                        source: page.plan.warnings
                    }

                    FactRow {
                        id: warning

                        required property int index
                        required property string law
                        required property string text

                        width: parent.width
                        detail: law
                        iconName: "warning"
                        title: text
                        tone: Theme.unknown
                        visible: page.allWarnings || index < 6
                    }
                }
                ActionButton {
                    anchors.left: parent.left
                    kind: ActionButton.Quiet
                    text: qsTr("Show all %Ln", "", page.plan.warnings.count)
                    visible: page.plan.warnings.count > 6 && !page.allWarnings
                    onClicked: page.allWarnings = true
                }
            }
        }
    }

    function addOwn(): void {
        const id = plan.add(ownAction.text);
        if (id !== "")
            ownAction.text = "";
    }
}
