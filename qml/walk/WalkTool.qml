// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A small tool: icon above its word.
T.AbstractButton {
    id: tool

    required property string iconName
    property bool active: false
    property int count: 0

    readonly property color ink: active ? Theme.accent : Theme.secondInk

    focusPolicy: Qt.TabFocus // a touch leaves the keys to the page
    implicitHeight: 56
    implicitWidth: parent ? parent.width / 5 : 64
    opacity: enabled ? 1 : 0.4
    //: A tool with a count for screen readers: %1 tool, %2 how many
    Accessible.name: count > 0 ? qsTr("%1: %L2").arg(text).arg(count) : text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        color: tool.down ? Theme.pressed : tool.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            anchors.margins: -1
            shown: tool.visualFocus
        }
    }
    contentItem: Item {
        ThemedIcon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            color: tool.ink
            height: 22
            name: tool.iconName
            width: 22
            y: 6
        }
        Rectangle {
            anchors.left: icon.right
            anchors.leftMargin: -4
            width: Math.max(18, number.implicitWidth + 8)
            height: 18
            color: Theme.accent
            radius: 9
            visible: tool.count > 0
            y: 2

            StyledLabel {
                id: number

                anchors.centerIn: parent
                color: Theme.accentInk
                size: 12
                strong: true
                text: Number(tool.count).toLocaleString(Qt.locale(), "f", 0)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        StyledLabel {
            anchors.top: icon.bottom
            anchors.topMargin: 2
            width: parent.width
            color: tool.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            size: Math.min(Theme.caption - 1, 15)
            text: tool.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
