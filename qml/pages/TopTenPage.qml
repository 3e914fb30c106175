// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What weighs most: the questions that suggest weights, the weights, and the ten touchpoints to begin with.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property TopTenController topTen: workbench.topTen
    readonly property Explainer explainer: workbench.explainer

    columnWidth: Theme.desktop ? Theme.column : Theme.textColumn
    objectName: "topTenPage"

    WeightSheet {
        id: weightSheet

        topTen: page.topTen
    }
    PageHead {
        width: parent.width
        detail: page.workbench.benchmark.name
        navigator: page.navigator
        //: Title of the page with the most important touchpoints
        title: qsTr("Top ten")

        ExplainButton {
            explainer: page.explainer
            topic: "top-ten"
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
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

            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                //: Above the top ten
                text: qsTr("Drag a touchpoint by its handle, use its arrows, or Ctrl with the arrow keys. Ten are enough to begin with.")
            }
            Column {
                Layout.fillWidth: true
                objectName: "topList"
                spacing: Theme.gap1
                //: Name of the list for screen readers
                Accessible.name: qsTr("The ten most important touchpoints")
                Accessible.role: Accessible.List

                Repeater {
                    id: list

                    model: page.topTen.top

                    TopRow {
                        width: parent.width
                        total: list.count
                        onMoveAsked: to => page.move(index, to)
                        onOpened: weightSheet.weigh(key, title)
                    }
                }
            }
            StyledLabel {
                Layout.fillWidth: true
                objectName: "moved"
                quiet: true
                size: Theme.caption
                text: page.topTen.said
                visible: text !== ""
                Accessible.role: Accessible.AlertMessage
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2

                MenuChip {
                    choices: page.topTen.others
                    current: ""
                    first: ({
                            "id": "",
                            //: Menu of the top ten: puts another touchpoint among them
                            "text": qsTr("Put another one in")
                        })
                    label: qsTr("Put another one in")
                    objectName: "addTop"
                    onChosen: id => page.topTen.add(id)
                }
                ActionButton {
                    iconName: "undo"
                    kind: ActionButton.Quiet
                    objectName: "resetOrder"
                    //: Button of the top ten
                    text: qsTr("Order by weight again")
                    visible: page.topTen.ordered
                    onClicked: page.topTen.resetOrder()
                }
            }
            Card {
                Layout.fillWidth: true

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the top ten: how firm the ranking is
                    title: qsTr("The winner changes if …")
                    topic: "sensitivity"
                }
                StyledLabel {
                    width: parent.width
                    quiet: true
                    //: The ranking of the companies does not depend on weights
                    text: qsTr("No weight changes the winner.")
                    visible: page.topTen.tippingPoints.count === 0
                }
                Repeater {
                    model: page.topTen.tippingPoints

                    StyledLabel {
                        required property string text

                        width: parent.width
                    }
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

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the top ten: questions about company and market
                    title: qsTr("What importance depends on")
                    topic: "importance"
                }
                LabelledFlow {
                    width: parent.width
                    choices: [
                        {
                            "id": "b2c",
                            //: Who buys
                            "text": qsTr("Consumers (B2C)")
                        },
                        {
                            "id": "b2b",
                            //: Who buys
                            "text": qsTr("Companies (B2B)")
                        },
                        {
                            "id": "both",
                            //: Who buys
                            "text": qsTr("Both")
                        }
                    ]
                    current: page.topTen.customers
                    //: Question about the company
                    label: qsTr("Who are the customers?")
                    objectName: "customers"
                    onChosen: id => page.topTen.customers = id
                }
                Repeater {
                    model: page.topTen.questions

                    LabelledFlow {
                        id: question

                        required property string key
                        required property string title
                        required property var answers
                        required property string chosenAnswer

                        width: parent.width
                        choices: answers
                        current: chosenAnswer
                        label: title
                        objectName: "question." + key
                        onChosen: id => page.topTen.answer(question.key, id)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                spacing: Theme.gap2

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the top ten: how much each stage and channel counts
                    title: qsTr("Weights")
                    topic: "importance"
                }
                Repeater {
                    model: GrowingModel {
                        source: page.topTen.weights
                    }

                    WeightRow {
                        width: parent.width
                        onReset: page.topTen.resetWeight(kind, weighed)
                        onChosen: weight => page.topTen.setWeight(kind, weighed, weight)
                    }
                }
            }
        }
    }

    function move(from: int, to: int): void {
        const row = list.itemAt(from) as TopRow;
        const focused = row?.activeFocus ?? false;
        topTen.move(from, to);
        if (focused)
            list.itemAt(Math.max(0, Math.min(list.count - 1, to)))?.forceActiveFocus(Qt.TabFocusReason);
    }
}
