// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// That one branch is looked at, and the way back to all of them.
Notice {
    required property BenchmarkController benchmark

    actionName: "everyLocation"
    //: Button beside the note that one branch is looked at: goes back to all
    actionText: qsTr("Every location")
    objectName: "locationNote"
    text: benchmark.locationNote
    visible: text !== ""
    onActed: benchmark.openLocation("")
}
