// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What to do now, the saved benchmarks, and an example to look at. Never empty.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property BenchmarkController benchmark: workbench.benchmark
    readonly property CompaniesController companies: workbench.companies
    readonly property ScanController scan: workbench.scan
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
    TapCard {
        width: parent.width
        marked: true
        objectName: "whatNow"
        text: nowTitle.text + ". " + nowDetail.text
        onClicked: page.navigator.go(page.scan.running ? "scan" : "companies")

        contentItem: RowLayout {
            spacing: Theme.gap4

            Rectangle {
                Layout.preferredHeight: 48
                Layout.preferredWidth: 48
                color: Theme.accent
                radius: 24

                ThemedIcon {
                    anchors.centerIn: parent
                    color: Theme.accentInk
                    name: page.scan.running ? "scan" : page.companies.companies.count > 0 ? "companies" : "plus"
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                StyledLabel {
                    id: nowTitle

                    Layout.fillWidth: true
                    size: Theme.lead
                    strong: true
                    text: page.nowText()
                    Accessible.ignored: true
                }
                StyledLabel {
                    id: nowDetail

                    Layout.fillWidth: true
                    quiet: true
                    text: page.nowDetailText()
                    Accessible.ignored: true
                }
            }
            ThemedIcon {
                color: Theme.accent
                name: "next"
            }
        }
    }
    TapCard {
        width: parent.width
        objectName: "walksNow"
        text: walksTitle.text + ". " + walksDetail.text
        onClicked: page.navigator.go("walks")

        contentItem: RowLayout {
            spacing: Theme.gap4

            Rectangle {
                Layout.preferredHeight: 48
                Layout.preferredWidth: 48
                color: Theme.accentSoft
                radius: 24

                ThemedIcon {
                    anchors.centerIn: parent
                    color: Theme.accent
                    name: "walk"
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                StyledLabel {
                    id: walksTitle

                    Layout.fillWidth: true
                    size: Theme.lead
                    strong: true
                    //: What to do now: walks
                    text: page.workbench.walks.total > 0 ? qsTr("%Ln walk(s)", "", page.workbench.walks.total) : qsTr("Walk a customer's path")
                    Accessible.ignored: true
                }
                StyledLabel {
                    id: walksDetail

                    Layout.fillWidth: true
                    quiet: true
                    //: What to do now: walks
                    text: page.workbench.walks.total > 0 ? page.workbench.walks.summary : qsTr("A checklist leads you from the first search to the purchase; times, reactions and photos are kept.")
                    Accessible.ignored: true
                }
            }
            ThemedIcon {
                color: Theme.accent
                name: "next"
            }
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the start page
        text: qsTr("Your benchmarks")
        visible: page.benchmark.benchmarks.count > 0
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap3
        columns: page.columns
        rowSpacing: Theme.gap3
        visible: page.benchmark.benchmarks.count > 0

        Repeater {
            model: page.benchmark.benchmarks

            BenchmarkCard {
                required property string benchmarkId
                required property string name
                required property string date

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                detail: date
                objectName: "benchmark." + benchmarkId
                title: name
                onClicked: page.benchmark.open(benchmarkId)
            }
        }
        Repeater {
            // Keeps a lone card from growing over the whole line.
            model: Math.max(0, page.columns - page.benchmark.benchmarks.count)

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 10
            }
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the start page
        text: qsTr("An example to look at")
    }
    TapCard {
        width: parent.width
        objectName: "openExample"
        text: exampleTitle.text + ". " + exampleDetail.text
        onClicked: page.benchmark.openExample()

        contentItem: RowLayout {
            spacing: Theme.gap4

            ThemedIcon {
                Layout.alignment: Qt.AlignTop
                color: Theme.accent
                height: 28
                name: "example"
                width: 28
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                StyledLabel {
                    id: exampleTitle

                    Layout.fillWidth: true
                    strong: true
                    //: Card of the bundled example
                    text: qsTr("Two clinics")
                    Accessible.ignored: true
                }
                StyledLabel {
                    id: exampleDetail

                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    //: Card of the bundled example
                    text: qsTr("A patient looks for a treatment and finds two similar sites. One offers a call back, a chat and a booking, the other only contacts. Works without a network.")
                    Accessible.ignored: true
                }
            }
            ThemedIcon {
                color: Theme.secondInk
                name: "next"
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
