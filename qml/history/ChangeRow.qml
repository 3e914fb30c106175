// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A touchpoint before and after.
RowLayout {
    id: row

    required property string title
    required property string change
    required property string changeText
    required property string text

    readonly property bool good: change === "appeared" || change === "better"
    readonly property bool bad: change === "gone" || change === "worse"

    spacing: Theme.gap3
    Accessible.name: title + ", " + changeText + ", " + text
    Accessible.role: Accessible.ListItem

    ThemedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: 20
        Layout.preferredWidth: 20
        color: row.good ? Theme.positive : row.bad ? Theme.negative : Theme.secondInk
        name: row.good ? "up" : row.bad ? "down" : "minus"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StyledLabel {
            Layout.fillWidth: true
            strong: true
            text: row.title
            Accessible.ignored: true
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: row.text
            Accessible.ignored: true
        }
    }
    StyledLabel {
        color: row.good ? Theme.positive : row.bad ? Theme.negative : Theme.secondInk
        size: Theme.caption
        strong: true
        text: row.changeText
        Accessible.ignored: true
    }
}
