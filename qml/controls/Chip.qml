// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A choice that is on or off; a tick says so besides the colour.
T.AbstractButton {
    id: chip

    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.touch, words.implicitWidth + leftPadding + rightPadding)
    checkable: true
    leftPadding: Theme.gap3
    rightPadding: Theme.gap3
    Accessible.name: text
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.onPressAction: toggleByHand()
    Accessible.onToggleAction: toggleByHand()
    Keys.onEnterPressed: toggleByHand()
    Keys.onReturnPressed: toggleByHand()

    background: Item {
        Rectangle {
            id: pill

            height: Math.max(40, words.implicitHeight + Theme.gap2)
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            border.color: chip.checked ? Theme.accent : Theme.hairline
            border.width: Theme.line
            color: chip.down ? Theme.pressed : chip.checked ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.card
            radius: height / 2

            FocusRing {
                radius: parent.radius + 3
                shown: chip.visualFocus
            }
        }
    }
    contentItem: RowLayout {
        id: words

        spacing: Theme.gap1 + 2

        ThemedIcon {
            Layout.preferredHeight: 16
            Layout.preferredWidth: 16
            color: Theme.accent
            name: "tick"
            visible: chip.checked
        }
        StyledLabel {
            Layout.fillWidth: true
            color: chip.checked ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            size: Theme.caption + 1
            strong: chip.checked
            text: chip.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    function toggleByHand(): void {
        if (checkable)
            toggle();
        clicked();
    }
}
