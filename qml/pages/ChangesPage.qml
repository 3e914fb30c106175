// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The own company before and after, and what scans saw change, beside the own actions.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property HistoryController history: workbench.history
    readonly property Explainer explainer: workbench.explainer

    objectName: "changesPage"

    PageHead {
        width: parent.width
        detail: page.workbench.benchmark.name
        navigator: page.navigator
        //: Title of the page with what changed
        title: qsTr("Changes")

        MenuChip {
            choices: page.workbench.overview.rounds
            current: page.workbench.overview.round
            label: qsTr("Round")
            visible: page.workbench.overview.rounds.length > 1
            onChosen: id => page.workbench.benchmark.openRound(Number(id))
        }
        ExplainButton {
            explainer: page.workbench.explainer
            topic: "round"
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    RoundNote {
        width: parent.width
        benchmark: page.workbench.benchmark
        actionName: "changesOtherRound"
        objectName: "changesRoundNote"
        text: page.history.hasBefore ? "" : page.workbench.overview.roundNote
    }
    EmptyState {
        width: parent.width
        iconName: "again"
        //: When a benchmark has one round only
        text: qsTr("Scan or walk the same companies again: then this page says what changed, touchpoint by touchpoint.")
        //: When a benchmark has one round only
        title: qsTr("Nothing to compare with yet")
        topPadding: Theme.gap8
        visible: !page.history.hasBefore && page.history.timeline.count === 0
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: Theme.desktop ? 2 : 1
        rowSpacing: Theme.gap3

        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3
            visible: page.history.hasBefore

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the page with what changed: the own company in two rounds
                title: qsTr("Before and after")
                topic: "before-after"
            }
            Repeater {
                model: page.history.totals

                StyledLabel {
                    required property string modelData

                    width: parent.width
                    strong: true
                    text: modelData
                }
            }
            SwitchRow {
                width: parent.width
                checked: page.history.onlyChanged
                objectName: "onlyChanged"
                //: Switch of the page with what changed
                text: qsTr("Only what changed")
                onToggled: page.history.onlyChanged = checked
            }
            StyledLabel {
                width: parent.width
                quiet: true
                //: No touchpoint changed between the rounds
                text: qsTr("Nothing changed that both rounds know.")
                visible: page.history.changes.count === 0
            }
            Repeater {
                model: GrowingModel {
                    source: page.history.changes
                }

                ChangeRow {
                    width: parent.width
                }
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3
            visible: page.history.timeline.count > 0

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the page with what changed: scans and own actions by time
                title: qsTr("What happened")
                topic: "watch"
            }
            Repeater {
                model: page.history.timeline

                FactRow {
                    id: event

                    required property string kind
                    required property string day
                    required property string company
                    required property bool own
                    required property string text

                    width: parent.width
                    //: An event: %1 day, %2 company
                    detail: qsTr("%1 · %2").arg(day).arg(company)
                    iconName: kind === "action" ? "tick" : "scan"
                    title: text
                    tone: kind === "action" ? Theme.positive : own ? Theme.accent : Theme.secondInk
                }
            }
        }
    }
}
