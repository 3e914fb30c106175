// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Which list, and of which company.
ScrollPage {
    id: start

    required property Workbench workbench
    required property Navigator navigator

    readonly property TickController ticks: workbench.ticks
    readonly property var companies: workbench.planner.companies
    property string company: workbench.planner.plan.company
    property string problem

    columnWidth: Theme.textColumn

    PageHead {
        width: parent.width
        //: Below the title of the page of tick lists
        detail: qsTr("What does a company have? Tick it, without a walk.")
        navigator: start.navigator
        //: Title of the page of tick lists
        title: qsTr("Tick lists")
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: start.ticks.problem
        tone: Theme.negative
        visible: text !== ""
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        InputField {
            width: parent.width
            input.objectName: "tickCompany"
            //: Field of a tick list: own company or a competitor
            label: qsTr("Company")
            problem: start.problem
            text: start.company
            onEdited: text => {
                start.company = text;
                start.problem = "";
            }
        }
        ChoiceFlow {
            width: parent.width
            choices: start.companies.map(name => ({
                        "id": name,
                        "text": name
                    }))
            current: start.company
            visible: start.companies.length > 0
            onChosen: id => {
                start.company = id;
                start.problem = "";
            }
        }
    }
    Repeater {
        model: start.ticks.lists

        TapCard {
            id: list

            required property var modelData

            objectName: "tickList." + modelData.id
            text: modelData.text
            width: parent ? parent.width : 0
            Accessible.description: modelData.detail
            onClicked: start.open(modelData.id)

            contentItem: RowLayout {
                spacing: Theme.gap3

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    StyledLabel {
                        Layout.fillWidth: true
                        strong: true
                        text: list.modelData.text
                        Accessible.ignored: true
                    }
                    StyledLabel {
                        Layout.fillWidth: true
                        quiet: true
                        size: Theme.caption
                        text: list.modelData.detail
                        Accessible.ignored: true
                    }
                    StyledLabel {
                        Layout.fillWidth: true
                        quiet: true
                        size: Theme.caption
                        //: On the card of a tick list
                        text: qsTr("%Ln line(s)", "", list.modelData.items)
                        Accessible.ignored: true
                    }
                }
                ThemedIcon {
                    color: Theme.secondInk
                    name: "next"
                }
            }
        }
    }

    function open(list: string): void {
        if (!ticks.begin(list, company)) {
            //: Below the field of the company when it is empty
            problem = qsTr("Whose list is it? Name the company.");
            contentY = 0;
        }
    }
}
