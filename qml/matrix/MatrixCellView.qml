// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// A cell: the mark, the one value that matters, the source; a gap has an accent edge and says so.
T.AbstractButton {
    id: cell

    required property var info ///< a matrixCell
    required property string touchpoint
    property bool current: false ///< the keyboard is here
    property bool looked: false  ///< its evidence is shown

    readonly property string remark: info.failed ? failedText : info.gap ? (info.toConfirm ? toConfirmText : gapText) : info.advantage ? onlyYouText : ""
    //: In a matrix cell: a rival has it, we do not
    readonly property string gapText: qsTr("Gap")
    //: In a matrix cell: a gap that rests on a scan alone
    readonly property string toConfirmText: qsTr("Gap, to confirm")
    //: In a matrix cell: no rival has it
    readonly property string onlyYouText: qsTr("Only you")
    //: In a matrix cell: a critical question earned nothing
    readonly property string failedText: qsTr("Critical failure")
    //: In a matrix cell, for screen readers: %1 are the points that walks gave
    readonly property string pointsText: info.points !== "" ? qsTr("%1 points").arg(info.points) : ""

    focusPolicy: Qt.NoFocus
    leftPadding: Theme.gap3
    rightPadding: Theme.gap2
    text: [touchpoint, info.company, info.word, info.value, pointsText, remark, sourceMark.words].filter(part => part !== "").join(", ")
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: cell.looked ? Theme.accentSoft : cell.down ? Theme.pressed : cell.hovered ? Theme.hover : "transparent"

        Rectangle {
            width: 4
            height: parent.height - 8
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            radius: 2
            visible: cell.info.gap
        }
        FocusRing {
            anchors.margins: 2
            shown: cell.current
        }
    }
    contentItem: Item {
        MarkIcon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: 20
            mark: cell.info.mark
            width: 20
        }
        Column {
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap2
            anchors.right: sourceMark.left
            anchors.rightMargin: Theme.gap1
            anchors.verticalCenter: parent.verticalCenter

            StyledLabel {
                width: parent.width
                elide: Text.ElideRight
                quiet: cell.info.value === ""
                size: Theme.caption + 1
                text: cell.info.value !== "" ? cell.info.value : cell.info.word
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            StyledLabel {
                width: parent.width
                color: cell.info.failed ? Theme.negative : cell.info.gap ? Theme.accent : Theme.positive
                elide: Text.ElideRight
                size: Theme.caption - 1
                strong: true
                text: cell.remark
                visible: text !== ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Column {
            id: sourceMark

            readonly property alias words: glyph.words

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            StyledLabel {
                anchors.right: parent.right
                size: Theme.caption + 1
                strong: true
                text: cell.info.points
                visible: text !== ""
                Accessible.ignored: true
            }
            SourceMark {
                id: glyph

                anchors.right: parent.right
                source: cell.info.source
            }
        }
    }
}
