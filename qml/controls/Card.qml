// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A sheet of paper with a hairline. Its children lie in one column with `padding` around.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.gap4
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    border.color: Theme.hairline
    border.width: Theme.line
    color: Theme.card
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.gap2

        anchors {
            left: parent.left
            leftMargin: card.padding
            right: parent.right
            rightMargin: card.padding
            top: parent.top
            topMargin: card.padding
        }
    }
}
