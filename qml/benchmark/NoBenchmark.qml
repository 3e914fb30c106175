// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Instead of the pages about a benchmark when none is open.
EmptyState {
    id: state

    required property BenchmarkController benchmark

    iconName: "overview"
    //: On the benchmark's pages when no benchmark is open
    text: qsTr("Open a benchmark on the start page, compare companies of your own, or look at the example.")
    //: On the benchmark's pages when no benchmark is open
    title: qsTr("No benchmark is open")

    ActionButton {
        iconName: "example"
        kind: ActionButton.Primary
        objectName: "openExampleHere"
        //: Button that opens the bundled example
        text: qsTr("Open the example")
        onClicked: state.benchmark.openExample()
    }
}
