// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The steps of the walk as pieces of a line: filled as far as they are answered, the open one in the accent.
Item {
    id: line

    required property WalkController walk

    implicitHeight: row.height // and no width of its own: the pieces follow it, and would pull at it without end
    //: Progress of a walk for screen readers: %1 questions answered, of %2
    Accessible.name: qsTr("%L1 of %L2 answered").arg(walk.answered).arg(walk.questions.count)
    Accessible.role: Accessible.ProgressBar

    Row {
        id: row

        width: parent.width
        spacing: 3

        Repeater {
            id: pieces

            model: line.walk.segments

            Rectangle {
                id: piece

                required property int shown
                required property int answered
                required property bool current

                width: (line.width - row.spacing * (pieces.count - 1)) / pieces.count
                height: 6
                border.color: Theme.hairline
                border.width: Theme.contrast ? 1 : 0
                color: current ? Theme.contrast ? Theme.paper : Qt.tint(Theme.paper, Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, 0.3)) : Theme.contrast ? Theme.paper : Theme.pressed
                radius: 3

                Rectangle {
                    x: Theme.mirrored ? parent.width - width : 0
                    width: piece.shown > 0 ? parent.width * piece.answered / piece.shown : 0
                    height: parent.height
                    color: piece.current ? Theme.accent : Theme.positive
                    radius: 3

                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.motion
                            easing.type: Easing.OutCubic
                        }
                    }
                }
            }
        }
    }
}
