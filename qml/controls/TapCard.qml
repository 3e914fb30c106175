// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A card that is one big button. `text` is its name for screen readers.
T.AbstractButton {
    id: card

    property bool marked: false ///< in the accent colour: this is what to do now

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.gap4
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: card.marked ? Theme.accent : Theme.hairline
        border.width: Theme.line
        color: card.down ? Theme.pressed : card.hovered ? Theme.hover : card.marked ? Theme.accentSoft : Theme.card
        radius: Theme.radius

        FocusRing {
            radius: Theme.radius + 3
            shown: card.visualFocus
        }
    }
}
