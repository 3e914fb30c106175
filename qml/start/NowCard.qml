// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// Something to do now: what it is, what it means, and the way there.
TapCard {
    id: card

    required property string iconName
    required property string title
    required property string detail
    property bool pressing: false ///< it should not wait

    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.preferredWidth: 10
    text: title + ". " + detail

    contentItem: RowLayout {
        spacing: Theme.gap4

        Rectangle {
            Layout.preferredHeight: 48
            Layout.preferredWidth: 48
            color: card.marked ? Theme.accent : Theme.accentSoft
            radius: 24

            ThemedIcon {
                anchors.centerIn: parent
                color: card.marked ? Theme.accentInk : card.pressing ? Theme.negative : Theme.accent
                name: card.iconName
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                size: Theme.lead
                strong: true
                text: card.title
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                text: card.detail
                Accessible.ignored: true
            }
        }
        ThemedIcon {
            color: Theme.accent
            name: "next"
        }
    }
}
