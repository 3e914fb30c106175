// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// What is done with the open benchmark as a whole: kept in a file, told in a report, deleted.
Column {
    id: tools

    required property BenchmarkController benchmark
    required property SettingsController settings

    signal deleted

    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            iconName: "share"
            kind: ActionButton.Secondary
            objectName: "exportBenchmark"
            //: Button of the overview: writes the benchmark into a file for another device
            text: qsTr("Write to a file")
            widest: parent.width
            onClicked: {
                chooser.active = true;
                chooser.asking = true;
            }
        }
        ActionButton {
            enabled: !tools.benchmark.writing
            iconName: "page"
            kind: ActionButton.Secondary
            objectName: "writeReport"
            //: Button of the overview: writes the report of the benchmark into a file
            text: tools.benchmark.writing ? qsTr("Writing the report…") : qsTr("Write the report")
            widest: parent.width
            onClicked: report.ask()
        }
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Quiet
            objectName: "deleteBenchmark"
            //: Button of the overview
            text: qsTr("Delete this benchmark")
            widest: parent.width
            onClicked: deletion.open()
        }
    }
    Loader {
        id: chooser

        property bool asking: false

        active: false

        sourceComponent: FileDialog {
            defaultSuffix: "zip"
            fileMode: FileDialog.SaveFile
            //: Kind of files in a file dialog
            nameFilters: [qsTr("Benchmarks") + " (*.zip)"]
            visible: chooser.asking
            onAccepted: tools.benchmark.exportTo(selectedFile)
            onVisibleChanged: chooser.asking = visible
        }
    }
    Question {
        id: deletion

        dangerous: true
        //: Answer to the question whether to delete
        neither: qsTr("Keep it")
        //: Question before a benchmark is deleted; %1 its name
        text: tools.benchmark.isExample ? qsTr("Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.", "", tools.benchmark.exampleWalks).arg(tools.benchmark.name) : qsTr("Delete the benchmark “%1” with its scans, notes and plan? It rests in the bin for 30 days. Walks belong to their companies and stay.").arg(tools.benchmark.name)
        //: Title of the question before a benchmark is deleted
        title: qsTr("Delete this benchmark?")
        //: Answer to the question whether to delete
        yes: qsTr("Delete")
        onAgreed: {
            tools.benchmark.remove();
            tools.deleted();
        }
    }
    ReportSheet {
        id: report

        settings: tools.settings
        onChosen: {
            reportChooser.active = true;
            reportChooser.asking = true;
        }
    }
    Loader {
        id: reportChooser

        property bool asking: false

        active: false

        sourceComponent: FileDialog {
            defaultSuffix: "html"
            fileMode: FileDialog.SaveFile
            //: Kind of files in a file dialog
            nameFilters: [qsTr("Reports") + " (*.html)"]
            visible: reportChooser.asking
            onAccepted: tools.benchmark.writeReport(selectedFile, report.language)
            onVisibleChanged: reportChooser.asking = visible
        }
    }
}
