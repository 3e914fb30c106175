// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// Head of a group of rows; folds and unfolds it. What stands in its columns comes from outside.
T.AbstractButton {
    id: head

    required property string title
    required property int count
    required property bool folded
    property bool current: false

    implicitHeight: Theme.touch
    focusPolicy: Qt.NoFocus
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    //: Head of a group in the matrix for screen readers: %1 title
    text: folded ? qsTr("%1, folded").arg(title) : qsTr("%1, unfolded").arg(title)
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: head.down ? Theme.pressed : head.hovered ? Theme.pressed : "transparent"

        FocusRing {
            anchors.margins: 2
            shown: head.current
        }
    }
    contentItem: Item {
        ThemedIcon {
            id: fold

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondInk
            height: 20
            name: "unfolded"
            rotation: head.folded ? (Theme.mirrored ? 90 : -90) : 0
            width: 20

            Behavior on rotation {
                NumberAnimation {
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
            }
        }
        StyledLabel {
            anchors.left: fold.right
            anchors.leftMargin: Theme.gap2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            strong: true
            text: head.title + "  ·  " + Number(head.count).toLocaleString(Qt.locale(), "f", 0)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
