// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// One company on a touchpoint's card: mark, name, and the one value that matters.
T.AbstractButton {
    id: chip

    required property var info ///< a matrixCell
    required property string touchpoint

    readonly property string state: info.value !== "" ? info.value : info.word
    //: On a company's chip: %1 what was found, %2 points
    readonly property string stateWithPoints: info.points !== "" ? qsTr("%1 · %2 points").arg(state).arg(info.points) : state

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap1)
    implicitWidth: 20 + 16 + Theme.gap2 + Theme.gap1 + Math.ceil(Math.max(nameLabel.implicitWidth, stateLabel.implicitWidth)) + leftPadding + rightPadding
    leftPadding: Theme.gap2 + 2
    rightPadding: Theme.gap3
    text: [touchpoint, info.company, info.word, info.value, info.points, glyph.words].filter(part => part !== "").join(", ")
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: chip.info.own ? Theme.accent : Theme.hairline
        border.width: Theme.line
        color: chip.down ? Theme.pressed : chip.hovered ? Theme.hover : chip.info.own ? Theme.accentSoft : Theme.card
        radius: Theme.smallRadius

        FocusRing {
            shown: chip.visualFocus
        }
    }
    contentItem: Item {
        MarkIcon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: 20
            mark: chip.info.mark
            width: 20
        }
        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap2
            anchors.right: glyph.left
            anchors.rightMargin: Theme.gap1
            anchors.verticalCenter: parent.verticalCenter

            StyledLabel {
                id: nameLabel

                width: parent.width
                elide: Text.ElideRight
                size: Theme.caption
                strong: true
                text: chip.info.company
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            StyledLabel {
                id: stateLabel

                width: parent.width
                elide: Text.ElideRight
                quiet: true
                size: Theme.caption
                text: chip.stateWithPoints
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        SourceMark {
            id: glyph

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            source: chip.info.source
        }
    }
}
