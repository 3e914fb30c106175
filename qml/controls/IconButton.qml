// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A button with an icon alone; `text` is its name for screen readers and its tip.
T.AbstractButton {
    id: button

    required property string iconName
    property color iconColor: Theme.secondInk

    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    opacity: enabled ? 1 : 0.35
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap1
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            anchors.margins: -1
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        ThemedIcon {
            anchors.centerIn: parent
            height: 22
            width: 22
            color: button.iconColor
            name: button.iconName
        }
    }

    Tip {
        shown: button.hovered && !button.down
        text: button.text
    }
}
