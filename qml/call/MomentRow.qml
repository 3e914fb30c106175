// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A moment among the notes: its time, and what it was once that is written.
T.AbstractButton {
    id: row

    required property string time
    required property string step
    required property string explanation
    required property string late

    signal explainAsked

    implicitHeight: Math.max(Theme.touch, line.implicitHeight + 2 * Theme.gap2)
    text: time + " " + (explanation !== "" ? explanation : step)
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: explainAsked()

    background: Rectangle {
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            shown: row.visualFocus
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.gap3

        StyledLabel {
            Layout.alignment: Qt.AlignTop
            quiet: true
            text: row.time
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                quiet: row.explanation === ""
                text: row.explanation !== "" ? row.explanation : "…"
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: row.late
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
