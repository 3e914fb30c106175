// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A line that leads to a tool.
TapCard {
    id: line

    required property string iconName
    property string detail

    implicitHeight: Math.max(64, row.implicitHeight + 2 * Theme.gap3)
    Accessible.description: detail

    contentItem: RowLayout {
        id: row

        spacing: Theme.gap3

        ThemedIcon {
            color: Theme.accent
            name: line.iconName
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: line.text
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: line.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        ThemedIcon {
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            color: Theme.secondInk
            name: "next"
        }
    }
}
