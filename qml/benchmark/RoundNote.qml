// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import Shopwalker.App
import Shopwalker.Ui

/// Which of several rounds is shown, and the way to the other end of the story.
Notice {
    id: note

    required property BenchmarkController benchmark
    readonly property bool earlier: benchmark.round < benchmark.rounds

    actionName: "otherRound"
    //: Button of the overview: shows the newest round; or the one before it
    actionText: earlier ? qsTr("See what came after") : qsTr("See how it was before")
    iconName: "calendar"
    objectName: "roundNote"
    visible: text !== ""
    onActed: benchmark.openRound(earlier ? benchmark.rounds : benchmark.round - 1)
}
