// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// One place to go to, in the bar or the rail.
T.AbstractButton {
    id: entry

    required property string iconName
    property int badge: 0

    implicitHeight: 64
    implicitWidth: 72
    checkable: false
    Accessible.name: text
    Accessible.role: Accessible.PageTab
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Item {
        FocusRing {
            anchors.margins: 2
            shown: entry.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: pill

            width: 52
            height: 30
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.accent
            border.width: entry.checked && Theme.contrast ? 2 : 0
            color: entry.checked ? Theme.accentSoft : entry.down ? Theme.pressed : entry.hovered ? Theme.hover : "transparent"
            radius: 15
            y: 5

            ThemedIcon {
                anchors.centerIn: parent
                color: entry.checked ? Theme.accent : Theme.secondInk
                name: entry.iconName
            }
            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: 8
                width: 10
                height: 10
                color: Theme.accent
                radius: 5
                visible: entry.badge > 0
            }
        }
        StyledLabel {
            width: parent.width
            anchors.top: pill.bottom
            anchors.topMargin: 2
            color: entry.checked ? Theme.accent : Theme.secondInk
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            size: Math.min(Theme.caption - 1, 16)
            strong: entry.checked
            text: entry.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
