// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// Help below a field; what is wrong takes its place, with a sign of its own.
RowLayout {
    id: note

    property string help
    property string problem

    spacing: Theme.gap1 + 2
    visible: help !== "" || problem !== ""

    ThemedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: 18
        Layout.preferredWidth: 18
        color: Theme.negative
        name: "warning"
        visible: note.problem !== ""
    }
    StyledLabel {
        Layout.fillWidth: true
        color: note.problem !== "" ? Theme.negative : Theme.secondInk
        size: Theme.caption
        text: note.problem !== "" ? note.problem : note.help
    }
}
