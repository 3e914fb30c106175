// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// One touchpoint on a narrow window, with the companies as chips, own first. A gap has an accent edge.
Rectangle {
    id: card

    required property string key
    required property string title
    required property string detail
    required property var cells
    required property bool gap

    signal cellChosen(int column)

    implicitHeight: column.implicitHeight + 2 * Theme.gap3
    border.color: Theme.hairline
    border.width: Theme.line
    color: Theme.card
    radius: Theme.radius

    Rectangle {
        width: 4
        color: Theme.accent
        radius: 2
        visible: card.gap

        anchors {
            bottom: parent.bottom
            left: parent.left
            margins: Theme.gap3
            leftMargin: 0
            top: parent.top
        }
    }
    Column {
        id: column

        spacing: Theme.gap2

        anchors {
            left: parent.left
            leftMargin: Theme.gap4
            right: parent.right
            rightMargin: Theme.gap3
            top: parent.top
            topMargin: Theme.gap3
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap2

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.title
            }
            StyledLabel {
                color: card.gap ? Theme.accent : Theme.secondInk
                size: Theme.caption
                strong: card.gap
                //: On a touchpoint's card: a rival has it, we do not
                text: card.gap ? qsTr("Gap") : card.detail
            }
        }
        Flow {
            id: flow

            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: card.cells

                CompanyChip {
                    required property int index
                    required property var modelData

                    info: modelData
                    objectName: "cell." + card.key + "." + index
                    touchpoint: card.title
                    width: card.cells.length === 2 ? Math.floor((flow.width - flow.spacing) / 2) : Math.min(implicitWidth, flow.width)
                    onClicked: card.cellChosen(index)
                }
            }
        }
    }
}
