// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// The matrix on a narrow window: one touchpoint a card.
ListView {
    id: list

    required property MatrixModel matrix

    signal cellChosen(string key, int column)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: visible ? matrix : null
    objectName: "matrixCards"
    spacing: Theme.gap2
    Accessible.name: qsTr("Touchpoints of the companies")
    Accessible.role: Accessible.List

    Basic.ScrollBar.vertical: SlimScrollBar {
    }
    delegate: Item {
        id: row

        required property bool group
        required property string key
        required property string title
        required property string detail
        required property bool folded
        required property bool gap
        required property var cells
        required property int touchpoints

        width: ListView.view.width
        implicitHeight: group ? head.implicitHeight : card.implicitHeight

        MatrixGroup {
            id: head

            width: parent.width
            count: row.touchpoints
            folded: row.folded
            focusPolicy: Qt.StrongFocus
            objectName: "group." + row.key
            title: row.title
            visible: row.group
            current: visualFocus
            leftPadding: Theme.mirrored ? score.width + Theme.gap4 : Theme.gap2
            rightPadding: Theme.mirrored ? Theme.gap2 : score.width + Theme.gap4
            onClicked: list.matrix.toggleGroup(row.key)

            GroupScore {
                id: score

                width: implicitWidth
                height: parent.height
                anchors.right: parent.right
                info: row.group && row.cells.length > 0 ? row.cells[0] : null
            }
        }
        TouchpointCard {
            id: card

            width: parent.width
            cells: row.group ? [] : row.cells
            detail: row.detail
            gap: row.gap
            key: row.key
            title: row.title
            visible: !row.group
            onCellChosen: column => list.cellChosen(row.key, column)
        }
    }
}
