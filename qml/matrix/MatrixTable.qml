// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// The matrix on a wide window: heads, names and the own column stay where they are while the rest scrolls.
FocusScope {
    id: table

    required property MatrixModel matrix
    property string lookedKey
    property int lookedColumn: -1
    property int currentColumn: 0

    readonly property int edges: 14 ///< the frame and the vertical scroll bar
    readonly property int companies: matrix.columns.length
    readonly property int nameWidth: Math.round(Math.min(280, Math.max(190, width * 0.26)) * Math.min(1.3, Theme.textScale))
    readonly property int narrowest: Math.round(168 * Math.min(1.4, Theme.textScale))
    readonly property int cellWidth: companies > 0 ? Math.max(narrowest, Math.floor((width - edges - nameWidth) / companies)) : narrowest
    readonly property int rowHeight: Math.round(56 * Math.max(1, Theme.textScale))
    readonly property int stickyWidth: nameWidth + cellWidth
    readonly property int fullWidth: Math.max(width - 2, nameWidth + companies * cellWidth)
    /// Rivals' columns that are seen; only these have cells, so that twenty companies cost no more than six.
    readonly property int firstShown: {
        const hidden = Theme.mirrored ? fullWidth - list.contentX - list.width : list.contentX;
        return Math.max(1, Math.min(companies - 1, 1 + Math.floor(Math.max(0, hidden) / cellWidth)));
    }
    /// Columns are made one after the other, in all rows at once: the rows with all of their cells would hold the window up.
    readonly property int wanted: companies > 0 ? countShown + 1 : 0
    readonly property GrowingModel columnModel: columns
    readonly property var nobody: ({
            "own": false,
            "name": "",
            "points": "",
            "present": 0,
            "known": 0
        })
    property bool begun: false
    readonly property int countShown: Math.max(0, Math.min(companies - firstShown, Math.ceil((width - stickyWidth) / cellWidth) + 1))
    /// Where the sticky part begins, in the coordinates of a whole row.
    readonly property real stickyX: Theme.mirrored ? list.contentX + list.width - stickyWidth : list.contentX

    onVisibleChanged: begin()

    signal cellChosen(string key, int column)
    signal escaped

    /// The place of a company's column in a whole row.
    function columnX(column: int): real {
        const x = nameWidth + column * cellWidth;
        return Theme.mirrored ? fullWidth - x - cellWidth : x;
    }

    function begin(): void {
        if (visible)
            columns.again();
        begun = visible;
    }

    GrowingModel {
        id: columns

        source: CountModel {
            count: table.wanted
        }
    }
    Connections {
        function onModelAboutToBeReset(): void {
            columns.again();
        }

        target: table.matrix
    }

    function act(): void {
        const row = list.currentItem as MatrixTableRow;
        if (!row)
            return;
        if (row.group)
            matrix.toggleGroup(row.key);
        else
            cellChosen(row.key, currentColumn);
    }

    function moveColumn(step: int): void {
        showColumn(currentColumn + step);
    }

    function showColumn(column: int): void {
        currentColumn = Math.max(0, Math.min(companies - 1, column));
        if (currentColumn === 0)
            return;
        const x = columnX(currentColumn);
        const from = Theme.mirrored ? 0 : stickyWidth;
        const to = Theme.mirrored ? list.width - stickyWidth : list.width;
        if (x - list.contentX < from)
            list.contentX = Math.max(0, x - from);
        else if (x + cellWidth - list.contentX > to)
            list.contentX = Math.min(fullWidth - list.width, x + cellWidth - to);
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.card
        radius: Theme.radius
    }
    Item {
        id: heads

        height: headRow.height
        clip: true
        z: 2

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        Item {
            id: headRow

            x: -list.contentX
            width: table.fullWidth
            height: 64 * Math.max(1, Theme.textScale)

            Repeater {
                model: columns

                MatrixHead {
                    required property int index

                    readonly property int column: index === 0 ? 0 : table.firstShown + index - 1

                    x: index === 0 ? (Theme.mirrored ? table.stickyX : table.stickyX + table.nameWidth) : table.columnX(column)
                    z: index === 0 ? 2 : 1
                    width: table.cellWidth
                    height: headRow.height
                    info: table.matrix.columns[Math.min(column, table.companies - 1)] ?? table.nobody
                }
            }
            Rectangle {
                x: Theme.mirrored ? table.stickyX + table.cellWidth : table.stickyX
                z: 2
                width: table.nameWidth
                height: headRow.height
                color: Theme.card

                StyledLabel {
                    anchors.fill: parent
                    anchors.margins: Theme.gap3
                    quiet: true
                    size: Theme.caption
                    //: Head of the matrix: how many touchpoints pass the filters
                    text: qsTr("%Ln touchpoint(s)", "", table.matrix.shown)
                    verticalAlignment: Text.AlignBottom
                }
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.line
            anchors.bottom: parent.bottom
            color: Theme.hairline
        }
    }
    ListView {
        id: list

        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentWidth: table.fullWidth
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        focus: true
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        model: table.begun ? table.matrix : null
        objectName: "matrixList"
        reuseItems: true
        //: Name of the matrix for screen readers
        Accessible.name: qsTr("Touchpoints of the companies")
        Accessible.role: Accessible.Table

        Basic.ScrollBar.horizontal: SlimScrollBar {
        }
        Basic.ScrollBar.vertical: SlimScrollBar {
        }
        delegate: MatrixTableRow {
            id: row

            required property int index

            width: table.fullWidth
            height: table.rowHeight
            cellWidth: table.cellWidth
            columns: table.columnModel
            firstShown: table.firstShown
            fullWidth: table.fullWidth
            currentColumn: list.activeFocus && list.currentIndex === index ? table.currentColumn : -1
            lookedColumn: key === table.lookedKey ? table.lookedColumn : -1
            nameWidth: table.nameWidth
            stickyX: table.stickyX
            onCellChosen: column => {
                list.currentIndex = row.index;
                table.currentColumn = column;
                table.cellChosen(row.key, column);
            }
            onFoldAsked: {
                list.currentIndex = row.index;
                table.matrix.toggleGroup(row.key);
            }
        }

        onContentWidthChanged: contentX = Theme.mirrored ? Math.max(0, contentWidth - width) : 0
        onWidthChanged: contentX = Theme.mirrored ? Math.max(0, contentWidth - width) : 0
        Keys.onEnterPressed: table.act()
        Keys.onEscapePressed: table.escaped()
        Keys.onPressed: event => {
            const rows = Math.max(1, Math.floor(list.height / table.rowHeight) - 1);
            switch (event.key) {
            case Qt.Key_Home:
                if (event.modifiers & Qt.ControlModifier)
                    list.currentIndex = 0;
                else
                    table.showColumn(0);
                break;
            case Qt.Key_End:
                if (event.modifiers & Qt.ControlModifier)
                    list.currentIndex = list.count - 1;
                else
                    table.showColumn(table.companies - 1);
                break;
            case Qt.Key_PageDown:
                list.currentIndex = Math.min(list.count - 1, list.currentIndex + rows);
                break;
            case Qt.Key_PageUp:
                list.currentIndex = Math.max(0, list.currentIndex - rows);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onLeftPressed: table.moveColumn(Theme.mirrored ? 1 : -1)
        Keys.onReturnPressed: table.act()
        Keys.onRightPressed: table.moveColumn(Theme.mirrored ? -1 : 1)
        Keys.onSpacePressed: table.act()

        anchors {
            bottom: parent.bottom
            bottomMargin: 1
            left: parent.left
            leftMargin: 1
            right: parent.right
            rightMargin: 1
            top: heads.bottom
        }
    }
}
