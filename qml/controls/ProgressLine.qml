// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// How much of a long work is done. `text` is its name for screen readers.
T.ProgressBar {
    id: bar

    property string text
    property color fill: Theme.accent

    implicitHeight: 6
    implicitWidth: 120
    Accessible.name: text

    background: Rectangle {
        border.color: Theme.contrast ? Theme.hairline : "transparent"
        border.width: Theme.contrast ? 1 : 0
        color: Theme.contrast ? "transparent" : Theme.pressed
        radius: 3
    }
    contentItem: Item {
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: bar.position * parent.width
            height: parent.height
            color: bar.fill
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
