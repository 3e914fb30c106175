// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// One presence of a line of a tick list: its shape and its word.
T.AbstractButton {
    id: button

    required property int mark
    required property string label
    property bool soft: false ///< chosen, but nothing was said by it

    readonly property color ink: checked && !soft ? Theme.accent : Theme.secondInk

    implicitHeight: Math.max(56, shape.height + word.implicitHeight + Theme.gap3)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: label + ": " + text
    Accessible.role: Accessible.RadioButton
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        border.color: !button.checked ? "transparent" : button.soft ? Theme.hairline : Theme.accent
        border.width: button.soft ? Theme.line : Theme.ring
        color: button.down ? Theme.pressed : button.checked && !button.soft ? Theme.accentSoft : button.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            anchors.margins: -1
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        MarkIcon {
            id: shape

            anchors.horizontalCenter: parent.horizontalCenter
            height: 22
            mark: button.mark
            opacity: button.checked ? 1 : 0.75
            width: 22
            y: 6
        }
        StyledLabel {
            id: word

            anchors.top: shape.bottom
            anchors.topMargin: 2
            width: parent.width
            color: button.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            size: Math.min(Theme.caption - 1, 15)
            strong: button.checked
            text: button.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
