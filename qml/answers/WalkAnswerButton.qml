// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// One answer, large enough for a thumb that does not look. A tick says it is chosen, besides the colour.
T.AbstractButton {
    id: button

    property int mark: -1 ///< a Mark above the word; -1: none
    property bool several: false ///< of these more than one may be chosen
    property bool upright: false ///< shape above, word below

    implicitHeight: Math.max(56, words.implicitHeight + 2 * Theme.gap3)
    implicitWidth: words.implicitWidth + 2 * Theme.gap4
    checkable: false
    focusPolicy: Qt.TabFocus // a touch leaves the keys to the page
    leftPadding: upright ? Theme.gap2 : Theme.gap4
    rightPadding: leftPadding
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: button.checked ? Theme.accent : Theme.contrast ? Theme.hairline : Theme.dark ? "#44505B" : "#CFCABF"
        border.width: button.checked ? 2 : Theme.line
        color: button.down ? Theme.pressed : button.checked ? Theme.accentSoft : button.hovered ? Theme.hover : Theme.card
        radius: Theme.radius

        FocusRing {
            radius: Theme.radius + 3
            shown: button.visualFocus
        }
    }
    contentItem: GridLayout {
        id: words

        columnSpacing: Theme.gap3
        columns: button.upright ? 1 : 3
        rowSpacing: Theme.gap1

        MarkIcon {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredHeight: 28
            Layout.preferredWidth: 28
            mark: Math.max(0, button.mark)
            visible: button.mark >= 0
        }
        StyledLabel {
            Layout.fillWidth: true
            color: button.checked ? Theme.accent : Theme.ink
            fontSizeMode: button.upright ? Text.HorizontalFit : Text.FixedSize
            horizontalAlignment: button.upright ? Text.AlignHCenter : Text.AlignLeft
            minimumPixelSize: 12
            size: Theme.lead
            strong: true
            text: button.text
            wrapMode: button.upright ? Text.NoWrap : Text.Wrap
            Accessible.ignored: true
        }
        ThemedIcon {
            Layout.preferredHeight: 22
            Layout.preferredWidth: 22
            color: Theme.accent
            name: "tick"
            opacity: button.checked ? 1 : 0
            visible: !button.upright
        }
    }

    ThemedIcon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        anchors.top: parent.top
        anchors.topMargin: Theme.gap2
        color: Theme.accent
        height: 18
        name: "tick"
        visible: button.upright && button.checked
        width: 18
    }
}
