// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The benchmarks that were deleted, folded, and the way back.
Column {
    id: bin

    required property BenchmarkController benchmark
    property bool unfolded: false

    spacing: Theme.gap2
    visible: benchmark.bin.count > 0

    ActionButton {
        iconName: bin.unfolded ? "unfolded" : "next"
        kind: ActionButton.Quiet
        objectName: "benchmarkBin"
        //: Button of the start page that shows the benchmarks in the bin
        text: qsTr("%Ln deleted benchmark(s)", "", bin.benchmark.bin.count)
        onClicked: bin.unfolded = !bin.unfolded
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: Above the benchmarks in the bin
        text: qsTr("Deleted benchmarks rest here for 30 days, then they go for good.")
        visible: bin.unfolded
    }
    Repeater {
        model: bin.unfolded ? bin.benchmark.bin : null

        Card {
            id: rest

            required property string key
            required property string timeLeft
            required property string name

            padding: Theme.gap3
            width: parent ? parent.width : 0

            RowLayout {
                width: parent.width

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    StyledLabel {
                        Layout.fillWidth: true
                        strong: true
                        text: rest.name
                    }
                    StyledLabel {
                        Layout.fillWidth: true
                        quiet: true
                        size: Theme.caption
                        text: rest.timeLeft
                    }
                }
                ActionButton {
                    iconName: "undo"
                    objectName: "restoreBenchmark." + rest.key
                    //: Button that brings back what was removed
                    text: qsTr("Bring back")
                    onClicked: bin.benchmark.restore(rest.key)
                }
            }
        }
    }
}
