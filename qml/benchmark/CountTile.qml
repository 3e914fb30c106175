// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A number of the overview that leads to its rows of the matrix.
TapCard {
    id: tile

    required property int count
    required property string label
    property color tone: Theme.ink

    padding: Theme.gap3
    text: count.toLocaleString(Qt.locale(), "f", 0) + " " + label

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.fillWidth: true

            StyledLabel {
                Layout.fillWidth: true
                color: tile.count > 0 ? tile.tone : Theme.secondInk
                size: Theme.figure
                strong: true
                text: tile.count.toLocaleString(Qt.locale(), "f", 0)
                Accessible.ignored: true
            }
            ThemedIcon {
                Layout.preferredHeight: 18
                Layout.preferredWidth: 18
                color: Theme.secondInk
                name: "next"
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: tile.label
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
