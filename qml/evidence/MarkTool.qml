// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A tool that draws over a photo.
T.AbstractButton {
    id: tool

    required property string iconName

    implicitHeight: 64
    implicitWidth: 88
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: tool.checked ? Theme.accent : "transparent"
        border.width: Theme.ring
        color: tool.checked ? Theme.accentSoft : tool.down ? Theme.pressed : tool.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            shown: tool.visualFocus
        }
    }
    contentItem: Item {
        ThemedIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: tool.checked ? Theme.accent : Theme.ink
            mirrored: false
            name: tool.iconName
            y: Theme.gap2
        }
        StyledLabel {
            width: parent.width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap1
            color: tool.checked ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            size: Math.min(Theme.caption, 16)
            strong: tool.checked
            text: tool.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
