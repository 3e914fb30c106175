// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// One row of the wide matrix: a group's head with its scores, or a touchpoint with its cells.
Item {
    id: row

    required property bool group
    required property string key
    required property string title
    required property string detail
    required property bool folded
    required property var cells
    required property int touchpoints
    property int fullWidth: 0
    property real stickyX: 0
    property int nameWidth: 200
    property int cellWidth: 160
    property int currentColumn: -1
    property int lookedColumn: -1
    property int firstShown: 1 ///< of the rivals' columns
    required property GrowingModel columns ///< those that are seen, the own one first
    property matrixCell nothing ///< in the place of a cell of a row that is about to go
    readonly property color surface: group ? Theme.paper : Theme.card

    signal cellChosen(int column)
    signal foldAsked

    function columnX(column: int): real {
        const x = nameWidth + column * cellWidth;
        return Theme.mirrored ? fullWidth - x - cellWidth : x;
    }

    Rectangle {
        anchors.fill: parent
        color: row.surface
    }
    Repeater {
        model: row.columns

        Rectangle {
            id: place

            required property int index

            readonly property int column: index === 0 ? 0 : Math.min(row.firstShown + index - 1, row.cells.length - 1)
            readonly property matrixCell info: row.cells[column] ?? row.nothing

            x: index === 0 ? (Theme.mirrored ? row.stickyX : row.stickyX + row.nameWidth) : row.columnX(column)
            z: index === 0 ? 2 : 1
            width: row.cellWidth
            height: row.height
            color: index === 0 && !row.group ? Qt.tint(Theme.card, Qt.alpha(Theme.accentSoft, 0.55)) : row.surface

            MatrixCellView {
                anchors.fill: parent
                current: row.currentColumn === place.column
                info: place.info
                looked: row.lookedColumn === place.column
                objectName: "cell." + row.key + "." + place.column
                touchpoint: row.title
                visible: !row.group
                onClicked: row.cellChosen(place.column)
            }
            GroupScore {
                anchors.fill: parent
                info: place.info
                visible: row.group
            }
        }
    }
    Rectangle {
        x: Theme.mirrored ? row.stickyX + row.cellWidth : row.stickyX
        z: 3
        width: row.nameWidth
        height: row.height
        color: row.surface

        MatrixGroup {
            anchors.fill: parent
            count: row.touchpoints
            current: row.group && row.currentColumn >= 0
            folded: row.folded
            objectName: "group." + row.key
            title: row.title
            visible: row.group
            onClicked: row.foldAsked()
        }
        Column {
            visible: !row.group

            anchors {
                left: parent.left
                leftMargin: Theme.gap4
                right: parent.right
                rightMargin: Theme.gap2
                verticalCenter: parent.verticalCenter
            }
            StyledLabel {
                id: name

                width: parent.width
                elide: Text.ElideRight
                maximumLineCount: 2
                text: row.title
            }
            StyledLabel {
                width: parent.width
                elide: Text.ElideRight
                quiet: true
                size: Theme.caption - 1
                text: row.detail
                visible: name.lineCount < 2
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        z: 4
        width: row.width
        height: Theme.line
        anchors.bottom: parent.bottom
        color: Theme.hairline
        opacity: 0.7
    }
}
