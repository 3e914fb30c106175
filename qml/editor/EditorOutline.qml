// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// The steps of the checklist with their questions.
ListView {
    id: outline

    required property EditorController editor
    property int target: -1 ///< the row that a dragged one would take the place of
    property int dragged: -1

    signal chosen

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: editor.row
    model: editor.outline
    objectName: "outline"
    //: Name of the outline of a checklist for a screen reader
    Accessible.name: qsTr("Steps and questions")
    Accessible.role: Accessible.List

    Basic.ScrollBar.vertical: SlimScrollBar {
    }
    delegate: EditorRow {
        id: row

        chosen: row.index === outline.editor.row
        objectName: "outline." + row.index
        width: outline.width
        onClicked: {
            outline.editor.select(row.step, row.question);
            outline.chosen();
        }
        onDragged: y => {
            outline.dragged = row.index;
            outline.target = outline.indexAt(10, Math.max(0, Math.min(y, outline.contentHeight - 1)));
        }
        onDropped: {
            if (outline.target >= 0 && outline.target !== outline.dragged)
                outline.editor.moveRow(outline.dragged, outline.target);
            outline.target = -1;
            outline.dragged = -1;
        }
        onMoveAsked: by => {
            outline.editor.select(row.step, row.question);
            outline.editor.movePart(by);
        }

        Rectangle {
            width: parent.width
            height: 3
            anchors.bottom: outline.target > outline.dragged ? parent.bottom : undefined
            color: Theme.accent
            visible: row.index === outline.target && outline.target !== outline.dragged
        }
    }
}
