// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A scan while it runs, and what came of it.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property ScanController scan: workbench.scan

    columnWidth: Theme.textColumn
    objectName: "scanPage"

    PageHead {
        width: parent.width
        navigator: page.navigator
        title: page.titleText()
    }
    Card {
        width: parent.width
        spacing: Theme.gap3
        visible: page.scan.state !== ScanController.Idle

        RowLayout {
            width: parent.width
            spacing: Theme.gap6

            ColumnLayout {
                Layout.fillWidth: false
                spacing: 0

                StyledLabel {
                    objectName: "foundFigure"
                    size: Theme.figure
                    strong: true
                    text: Number(page.scan.found).toLocaleString(Qt.locale(), "f", 0)
                }
                StyledLabel {
                    quiet: true
                    size: Theme.caption
                    //: Below a number: touchpoints found on all sites so far
                    text: qsTr("touchpoints found")
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                StyledLabel {
                    Layout.fillWidth: true
                    //: Progress of a scan: pages done of planned, all sites together
                    text: qsTr("%L1 of %L2 pages").arg(page.scan.pagesDone).arg(page.scan.pagesPlanned)
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: page.scan.timeLeft
                    visible: text !== ""
                }
            }
        }
        ProgressLine {
            width: parent.width
            fill: page.scan.state === ScanController.Finished ? Theme.positive : Theme.accent
            //: Progress bar of the whole scan for screen readers
            text: qsTr("Pages read of all sites")
            to: Math.max(1, page.scan.pagesPlanned)
            value: page.scan.pagesDone
        }
        Flow {
            width: parent.width
            layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.gap2

            ActionButton {
                enabled: page.scan.state === ScanController.Running
                iconName: "stop"
                objectName: "cancelScan"
                //: Button that stops a scan; after it was pressed
                text: page.scan.state === ScanController.Cancelling ? qsTr("Stopping …") : qsTr("Stop the scan")
                visible: page.scan.running
                onClicked: page.scan.cancel()
            }
            ActionButton {
                iconName: "matrix"
                kind: ActionButton.Primary
                objectName: "showMatrix"
                //: Button after a scan
                text: qsTr("Show the matrix")
                visible: !page.scan.running && page.workbench.benchmark.isOpen && page.scan.state !== ScanController.Failed
                onClicked: page.navigator.go("matrix")
            }
            ActionButton {
                iconName: "again"
                //: Button after a scan
                text: qsTr("Scan again")
                visible: !page.scan.running && page.workbench.companies.canScan
                onClicked: page.workbench.startScan()
            }
        }
    }
    Notice {
        width: parent.width
        //: Button of a message about a scan that failed
        actionText: qsTr("Companies")
        iconName: "warning"
        text: page.scan.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.navigator.go("companies")
    }
    Column {
        width: parent.width
        spacing: Theme.gap2

        Repeater {
            model: page.scan.progress

            SiteProgress {
                width: parent ? parent.width : 0
            }
        }
    }
    EmptyState {
        width: parent.width
        iconName: "scan"
        //: On the scan page when there was no scan
        text: qsTr("List the companies first; the scan then reads their sites.")
        //: On the scan page when there was no scan
        title: qsTr("No scan yet")
        visible: page.scan.state === ScanController.Idle

        ActionButton {
            //: Button that goes to the companies page
            text: qsTr("Companies")
            onClicked: page.navigator.go("companies")
        }
    }

    function titleText(): string {
        switch (scan.state) {
        case ScanController.Running:
            //: Title of the scan page
            return qsTr("Reading the sites");
        case ScanController.Cancelling:
            //: Title of the scan page
            return qsTr("Stopping the scan");
        case ScanController.Finished:
            //: Title of the scan page
            return qsTr("The sites are read");
        case ScanController.Cancelled:
            //: Title of the scan page
            return qsTr("The scan was stopped");
        case ScanController.Failed:
            //: Title of the scan page
            return qsTr("The scan could not be done");
        default:
            //: Title of the scan page
            return qsTr("Scan");
        }
    }
}
