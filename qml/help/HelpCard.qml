// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A few sentences of help under a title.
Card {
    id: card

    required property string iconName
    required property string title
    required property string text

    RowLayout {
        width: parent.width
        spacing: Theme.gap4

        ThemedIcon {
            Layout.alignment: Qt.AlignTop
            color: Theme.accent
            name: card.iconName
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap1

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.title
                Accessible.role: Accessible.Heading
            }
            StyledLabel {
                Layout.fillWidth: true
                text: card.text
            }
        }
    }
}
