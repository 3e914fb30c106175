// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The open benchmark at a glance: who leads, where the gaps are, and what to do next.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property BenchmarkController benchmark: workbench.benchmark
    readonly property OverviewController overview: workbench.overview
    readonly property Explainer explainer: workbench.explainer
    readonly property int columns: Theme.desktop ? 2 : 1
    property bool allTesters: false

    objectName: "overviewPage"

    function showRows(only: string): void {
        benchmark.matrix.clearFilters();
        benchmark.matrix.only = only;
        navigator.turnTo("matrix");
    }

    function countLabel(only: string): string {
        switch (only) {
        case "gaps":
            //: Below a number: what rivals have and the own company has not
            return qsTr("gaps");
        case "advantages":
            //: Below a number: what only the own company has
            return qsTr("only you have");
        case "disagreements":
            //: Below a number: touchpoints of which scan and person say the opposite
            return qsTr("scan and person disagree");
        case "toConfirm":
            //: Below a number: gaps and advantages that rest on a scan alone
            return qsTr("to confirm by a person");
        default:
            //: Below a number: touchpoints of which nothing is known
            return qsTr("unknown, not counted");
        }
    }

    function countTone(only: string): color {
        return only === "gaps" ? Theme.accent : only === "advantages" ? Theme.positive : only === "disagreements" ? Theme.negative : Theme.unknown;
    }

    PageHead {
        width: parent.width
        detail: page.benchmark.summary
        navigator: page.navigator
        title: page.benchmark.name

        MenuChip {
            choices: page.overview.rounds
            current: page.overview.round
            //: Which round of the benchmark is shown, for screen readers
            label: qsTr("Round")
            objectName: "chooseRound"
            visible: page.overview.rounds.length > 1
            onChosen: id => page.benchmark.openRound(Number(id))
        }
        ExplainButton {
            explainer: page.explainer
            topic: "round"
        }
        IconButton {
            iconName: "again"
            //: Button of the overview: takes its companies to the companies page
            text: qsTr("Scan these companies again")
            visible: !page.benchmark.isExample
            onClicked: {
                page.workbench.reuseCompanies();
                page.navigator.go("companies");
            }
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.benchmark
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        objectName: "overviewNotice"
        text: page.benchmark.notice
        visible: text !== ""
        onActed: page.benchmark.dismissNotice()
    }
    Notice {
        width: parent.width
        actionName: "openReport"
        //: Button of the message that a report was written: opens it in the browser
        actionText: qsTr("Open the report")
        closable: true
        objectName: "reportNotice"
        //: After a report was written into a file; %1 is its path
        text: qsTr("The report is in %1").arg(page.benchmark.report)
        visible: page.benchmark.report !== ""
        onActed: page.benchmark.openReport()
        onClosed: page.benchmark.dismissReport()
    }
    Notice {
        width: parent.width
        actionText: qsTr("Close")
        iconName: "warning"
        objectName: "overviewProblem"
        text: page.benchmark.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.benchmark.dismissProblem()
    }
    RoundNote {
        width: parent.width
        benchmark: page.benchmark
        text: page.overview.roundNote
    }
    StyledLabel {
        width: parent.width
        objectName: "headline"
        size: Theme.title
        strong: true
        text: page.overview.headline
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: page.benchmark.siteProblems

        FieldNote {
            required property string modelData

            width: parent.width
            problem: modelData
        }
    }
    Repeater {
        model: page.overview.unreadWalks

        FieldNote {
            required property string modelData

            width: parent.width
            objectName: "unreadWalk"
            problem: modelData
        }
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap2
        columns: Theme.phone ? 2 : 5
        rowSpacing: Theme.gap2

        Repeater {
            model: ["gaps", "advantages", "disagreements", "toConfirm", "unknown"]

            CountTile {
                required property int index
                required property string modelData

                Layout.columnSpan: Theme.phone && index === 4 ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                count: page.overview[modelData]
                label: page.countLabel(modelData)
                objectName: "count." + modelData
                tone: page.countTone(modelData)
                onClicked: page.showRows(modelData)
            }
        }
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: page.columns
        rowSpacing: Theme.gap3

        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the overview
                title: qsTr("Ranking")
                topic: "group"
            }
            Repeater {
                model: GrowingModel {
                    source: page.overview.ranking
                }

                RankRow {
                    width: parent.width
                }
            }
            StyledLabel {
                width: parent.width
                objectName: "rankingNote"
                quiet: true
                size: Theme.caption
                text: page.overview.rankingNote
                visible: text !== ""
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3

            Card {
                Layout.fillWidth: true

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the overview: the next actions
                    title: qsTr("What to do next")
                    topic: "plan"
                }
                Repeater {
                    model: page.overview.actions

                    FactRow {
                        required property string kind

                        width: parent.width
                        iconName: kind === "overdue" ? "warning" : kind === "due" ? "calendar" : "flag"
                        tone: kind === "overdue" ? Theme.negative : Theme.accent
                    }
                }
                StyledLabel {
                    width: parent.width
                    quiet: true
                    //: On the overview: no gap, no weak link, nothing planned
                    text: qsTr("Nothing is weak, and nothing is planned.")
                    visible: page.overview.actions.count === 0
                }
                ActionButton {
                    anchors.left: parent.left
                    kind: ActionButton.Primary
                    objectName: "toPlan"
                    //: Button of the overview
                    text: qsTr("Open the plan")
                    onClicked: page.navigator.turnTo("plan")
                }
                StyledLabel {
                    width: parent.width
                    color: Theme.unknown
                    size: Theme.caption
                    //: On the overview: warnings of the three laws
                    text: qsTr("%Ln warning(s) of the three laws", "", page.overview.warnings)
                    visible: page.overview.warnings > 0
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.overview.answers.count > 0 || page.overview.weakestLink !== ""

                CardHead {
                    width: parent.width
                    explainer: page.explainer
                    //: Part of the overview
                    title: qsTr("Weakest link and fastest answer")
                    topic: "chain"
                }
                FactRow {
                    width: parent.width
                    detail: ""
                    iconName: "warning"
                    title: page.overview.weakestLink
                    tone: Theme.negative
                    visible: title !== ""
                }
                TakeButton {
                    anchors.left: parent.left
                    detail: page.overview.weakestChain
                    objectName: "weakestAction"
                    reason: "weak-link"
                    touchpoint: page.overview.weakestTouchpoint
                    visible: touchpoint !== ""
                    workbench: page.workbench
                    onPlanAsked: page.navigator.turnTo("plan")
                }
                Repeater {
                    model: page.overview.answers

                    FactRow {
                        id: answer

                        required property string text

                        width: parent.width
                        detail: text
                        iconName: "clock"
                    }
                }
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the overview
                title: qsTr("Points per stage")
                topic: "touchpoint"
            }
            Repeater {
                model: GrowingModel {
                    source: page.overview.stages
                }

                GroupBars {
                    width: parent.width
                }
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: Theme.gap3

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the overview
                title: qsTr("Points per channel")
                topic: "points"
            }
            Repeater {
                model: GrowingModel {
                    source: page.overview.channels
                }

                GroupBars {
                    width: parent.width
                }
            }
        }
        Card {
            Layout.columnSpan: page.columns
            Layout.fillWidth: true
            spacing: Theme.gap3
            visible: page.overview.testers.count > 0

            CardHead {
                width: parent.width
                explainer: page.explainer
                //: Part of the overview
                title: qsTr("Several testers")
                topic: "agreement"
            }
            Repeater {
                model: GrowingModel {
                    source: page.overview.testers
                }

                TesterRow {
                    required property int index

                    width: parent.width
                    visible: page.allTesters || index < 6
                }
            }
            ActionButton {
                anchors.left: parent.left
                kind: ActionButton.Quiet
                //: Button below a list that is cut
                text: qsTr("Show all %Ln", "", page.overview.testers.count)
                visible: page.overview.testers.count > 6 && !page.allTesters
                onClicked: page.allTesters = true
            }
        }
    }
    OverviewTools {
        width: parent.width
        benchmark: page.benchmark
        settings: page.workbench.settings
        onDeleted: page.navigator.jump("start")
    }
}
