// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What to do now, the saved benchmarks, the library and the examples. Never empty.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property BenchmarkController benchmark: workbench.benchmark
    readonly property CompaniesController companies: workbench.companies
    readonly property ScanController scan: workbench.scan
    readonly property WalkListController walks: workbench.walks
    readonly property ReplyListModel replies: workbench.tools.replies.replies
    readonly property int columns: Theme.desktop ? 3 : Theme.phone ? 1 : 2

    objectName: "startPage"

    PageHead {
        width: parent.width
        //: Below the title of the start page
        detail: qsTr("See your company beside its competitors, touchpoint by touchpoint.")
        title: "Shopwalker"

        IconButton {
            iconColor: Theme.ink
            iconName: "help"
            objectName: "go.help.start"
            text: qsTr("Help")
            visible: Theme.phone
            onClicked: page.navigator.go("help")
        }
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        iconName: "warning"
        text: page.benchmark.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.benchmark.dismissProblem()
    }
    Notice {
        width: parent.width
        actionName: "undoDelete"
        //: Button that takes a deleted benchmark out of the bin
        actionText: qsTr("Undo")
        iconName: "remove"
        objectName: "benchmarkDeleted"
        //: On the start page; %1 is the name of a benchmark
        text: qsTr("“%1” is in the bin.").arg(page.benchmark.removed)
        visible: page.benchmark.removed !== ""
        onActed: page.benchmark.undoRemove()
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: Theme.desktop ? 2 : 1
        rowSpacing: Theme.gap3

        NowCard {
            detail: page.nowDetailText()
            iconName: page.scan.running ? "scan" : page.companies.companies.count > 0 ? "companies" : "plus"
            marked: true
            objectName: "whatNow"
            title: page.nowText()
            onClicked: page.navigator.go(page.scan.running ? "scan" : "companies")
        }
        NowCard {
            detail: page.benchmark.name
            iconName: "tick"
            objectName: "scanFinished"
            //: What to do now: a scan is over
            title: qsTr("The scan is finished: look at the result")
            visible: page.scan.state === ScanController.Finished && page.benchmark.isOpen
            onClicked: page.navigator.turnTo("overview")
        }
        NowCard {
            detail: page.benchmark.name
            iconName: "warning"
            objectName: "actionsOverdue"
            pressing: true
            //: What to do now: of the plan of the open benchmark
            title: qsTr("%Ln action(s) overdue", "", page.workbench.guide.overdue)
            visible: page.workbench.guide.overdue > 0
            onClicked: page.navigator.turnTo("plan")
        }
        NowCard {
            //: What to do now: below the number of replies that are waited for
            detail: page.replies.overdue > 0 ? qsTr("%Ln of them late", "", page.replies.overdue) : qsTr("Messages that were sent and not answered yet")
            iconName: "clock"
            objectName: "repliesNow"
            pressing: page.replies.overdue > 0
            //: What to do now: replies that are waited for
            title: qsTr("Waiting for %Ln reply(s)", "", page.replies.count)
            visible: page.replies.count > 0
            onClicked: page.navigator.go("replies")
        }
        NowCard {
            //: What to do now: walks
            detail: page.walks.total > 0 ? page.walks.summary : qsTr("A checklist leads you from the first search to the purchase; times, reactions and photos are kept.")
            iconName: "walk"
            objectName: "walksNow"
            title: page.walksText()
            onClicked: page.navigator.go("walks")
        }
        NowCard {
            //: What to do now: the guide; %1 steps of ten
            detail: qsTr("%L1 of 10 steps done").arg(page.workbench.guide.done)
            iconName: "list"
            objectName: "guideNow"
            //: What to do now: the next of the ten steps of the guide
            title: qsTr("Guide: step %L1").arg(page.workbench.guide.current)
            visible: page.benchmark.isOpen
            onClicked: page.navigator.turnTo("guide")
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the start page
        text: qsTr("Your benchmarks")
        visible: page.benchmark.benchmarks.count > 0
    }
    CardGrid {
        id: benchmarkGrid

        width: parent.width
        columns: page.columns
        visible: page.benchmark.benchmarks.count > 0

        Repeater {
            model: page.benchmark.benchmarks

            BenchmarkCard {
                required property string benchmarkId
                required property string name
                required property string date

                width: benchmarkGrid.cell
                height: benchmarkGrid.tallest
                detail: date
                objectName: "benchmark." + benchmarkId
                title: name
                onClicked: page.benchmark.open(benchmarkId)
            }
        }
    }
    ActionButton {
        anchors.left: parent.left
        iconName: "folder"
        kind: ActionButton.Quiet
        objectName: "importBenchmark"
        //: Button of the start page: takes in a benchmark that another device has written
        text: qsTr("Take in a benchmark from a file")
        widest: parent.width
        onClicked: {
            chooser.active = true;
            chooser.asking = true;
        }
    }
    Loader {
        id: chooser

        property bool asking: false

        active: false

        sourceComponent: FileDialog {
            //: Kind of files in a file dialog
            nameFilters: [qsTr("Benchmarks") + " (*.zip)"]
            visible: chooser.asking
            onAccepted: page.benchmark.importFrom(selectedFile)
            onVisibleChanged: chooser.asking = visible
        }
    }
    BenchmarkBin {
        width: parent.width
        benchmark: page.benchmark
    }
    SectionTitle {
        width: parent.width
        //: Part of the start page: checklists, and what they rest on
        text: qsTr("Library")
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: Theme.desktop ? 2 : 1
        rowSpacing: Theme.gap3

        NowCard {
            //: Card of the library on the start page
            detail: qsTr("More than a hundred touchpoints to tick, chains and whole walks for clinics, shops, salons and services.")
            iconName: "list"
            objectName: "openLibrary"
            //: Card of the library on the start page
            title: qsTr("Which ways lead to a customer?")
            onClicked: page.navigator.go("checklists")
        }
        NowCard {
            //: Card of the help on the start page
            detail: qsTr("Three laws, five stages, six levers, and examples worked through.")
            iconName: "help"
            objectName: "openKnowledge"
            //: Card of the help on the start page
            title: qsTr("How touchpoints work")
            onClicked: page.navigator.go("help")
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the start page
        text: qsTr("Examples to look at")
        visible: page.benchmark.examples.count > 0
    }
    StyledLabel {
        width: parent.width
        quiet: true
        //: Below the title of the examples on the start page
        text: qsTr("Complete benchmarks with walks, chains and a plan. Each is copied into your workspace, where you can change or delete it like your own. They need no network.")
        visible: page.benchmark.examples.count > 0
    }
    CardGrid {
        id: exampleGrid

        width: parent.width
        columns: page.columns

        Repeater {
            model: page.benchmark.examples

            ExampleCard {
                required property string exampleId

                width: exampleGrid.cell
                height: exampleGrid.tallest
                enabled: page.benchmark.opening === ""
                objectName: "example." + exampleId
                opening: page.benchmark.opening === exampleId
                onClicked: page.benchmark.openExample(exampleId)
            }
        }
    }

    function nowText(): string {
        if (scan.running)
            //: What to do now: a scan is running
            return qsTr("A scan is running");
        if (companies.companies.count > 0)
            //: What to do now: companies were listed
            return companies.canScan ? qsTr("Ready to scan") : qsTr("Go on with your companies");
        //: What to do now: nothing was done yet
        return qsTr("Compare your company with its competitors");
    }

    function walksText(): string {
        if (walks.due > 0)
            //: What to do now: walks that are planned, under way or to be revised
            return qsTr("%Ln walk(s) to do", "", walks.due);
        //: What to do now: walks
        return walks.total > 0 ? qsTr("%Ln walk(s)", "", walks.total) : qsTr("Walk a customer's path");
    }

    function nowDetailText(): string {
        if (scan.running)
            //: What to do now: pages done of planned
            return qsTr("%L1 of %L2 pages read").arg(scan.pagesDone).arg(scan.pagesPlanned);
        if (companies.companies.count === 0)
            //: What to do now: nothing was done yet
            return qsTr("Name the companies and their sites; the program reads them and shows who offers the customer what.");
        if (companies.canScan)
            //: What to do now: how many companies are listed
            return qsTr("%Ln company(s) listed", "", companies.companies.count);
        return companies.advice;
    }
}
