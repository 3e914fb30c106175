// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A scale from 1 up, its ends in words.
Column {
    id: ladder

    required property WalkController walk

    readonly property int steps: walk.asked.scaleTo
    readonly property int perLine: Math.min(steps, Math.max(3, Math.floor((width + Theme.gap1) / (56 + Theme.gap1))))

    spacing: Theme.gap1

    Grid {
        id: grid

        width: parent.width
        columns: ladder.perLine
        spacing: Theme.gap1

        Repeater {
            model: ladder.steps

            WalkAnswerButton {
                required property int index

                width: (grid.width - grid.spacing * (ladder.perLine - 1)) / ladder.perLine
                checked: ladder.walk.given.number === index + 1
                height: 64
                leftPadding: Theme.gap1
                objectName: "answer." + (index + 1)
                rightPadding: Theme.gap1
                text: Number(index + 1).toLocaleString(Qt.locale(), "f", 0)
                upright: true
                onClicked: ladder.walk.answerNumber(index + 1)
            }
        }
    }
    Item {
        width: parent.width
        height: low.implicitHeight

        StyledLabel {
            id: low

            anchors.left: parent.left
            quiet: true
            size: Theme.caption
            //: The lower end of a scale
            text: qsTr("Poor")
        }
        StyledLabel {
            anchors.right: parent.right
            quiet: true
            size: Theme.caption
            //: The upper end of a scale
            text: qsTr("Excellent")
        }
    }
}
