// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Why customers left, counted.
Card {
    id: card

    required property RowListModel reasons

    SectionTitle {
        width: parent.width
        //: Part of the guide: the reasons of customers who left, with how many gave each
        text: qsTr("Reasons, counted")
    }
    Repeater {
        model: card.reasons

        RowLayout {
            id: line

            required property string title
            required property int count

            objectName: "departureReason"
            spacing: Theme.gap3
            width: parent?.width ?? 0

            StyledLabel {
                Layout.fillWidth: true
                text: line.title
            }
            StyledLabel {
                strong: true
                //: Beside a reason: how many customers left for it
                text: qsTr("%Ln customer(s)", "", line.count)
            }
        }
    }
}
