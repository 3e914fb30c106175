// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Instead of an empty page: what belongs here and how to get it.
Column {
    id: state

    required property string iconName
    required property string title
    required property string text
    default property alias actions: actions.data

    spacing: Theme.gap3

    Rectangle {
        width: 72
        height: 72
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.accentSoft
        radius: 36

        ThemedIcon {
            anchors.centerIn: parent
            height: 32
            width: 32
            color: Theme.accent
            name: state.iconName
        }
    }
    StyledLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        size: Theme.title
        strong: true
        text: state.title
    }
    StyledLabel {
        width: Math.min(parent.width, 440)
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        text: state.text
    }
    Grid { // a column whose items stand in the middle
        id: actions

        anchors.horizontalCenter: parent.horizontalCenter
        columns: 1
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.gap2
        topPadding: Theme.gap2
    }
}
