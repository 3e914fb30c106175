// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A chip that opens a list of choices; in the accent colour when it narrows what is shown.
T.AbstractButton {
    id: chip

    required property string label
    required property var choices ///< list of {id, text}
    property var first: null ///< a choice that stands before the others and narrows nothing
    required property var current

    readonly property var all: first ? [first, ...choices] : choices
    readonly property var chosenChoice: all.find(choice => choice.id === current) ?? all[0] ?? ({ "id": "", "text": "" })
    readonly property bool narrowing: first !== null && chosenChoice.id !== first.id

    property bool unfolded: false ///< once it was: the list is made for whoever looks

    signal chosen(string id)

    implicitHeight: Theme.touch
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.gap3
    rightPadding: Theme.gap2 + 2
    text: chosenChoice.text
    Accessible.name: label + ": " + text
    Accessible.role: Accessible.ComboBox
    Accessible.onPressAction: clicked()
    Keys.onDownPressed: unfold()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: unfold()

    background: Item {
        Rectangle {
            width: parent.width
            height: Math.max(36, words.implicitHeight + Theme.gap2)
            anchors.verticalCenter: parent.verticalCenter
            border.color: chip.narrowing ? Theme.accent : Theme.hairline
            border.width: Theme.line
            color: chip.down ? Theme.pressed : chip.narrowing ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.card
            radius: height / 2

            FocusRing {
                radius: parent.radius + 3
                shown: chip.visualFocus
            }
        }
    }
    contentItem: RowLayout {
        id: words

        spacing: Theme.gap1

        StyledLabel {
            Layout.fillWidth: true
            color: chip.narrowing ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            size: Theme.caption + 1
            strong: chip.narrowing
            text: chip.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        ThemedIcon {
            Layout.preferredHeight: 16
            Layout.preferredWidth: 16
            color: chip.narrowing ? Theme.accent : Theme.secondInk
            name: "unfolded"
        }
    }

    LateLoader {
        id: menu

        asynchronous: false
        due: chip.unfolded
        file: Qt.resolvedUrl("ChoiceMenu.qml")
        properties: ({
                "chip": chip
            })
    }

    function unfold(): void {
        unfolded = true;
        (menu.item as ChoiceMenu).open();
    }
}
