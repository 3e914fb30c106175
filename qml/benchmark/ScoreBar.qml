// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Points from 0 to 100 as a bar; the own company's is solid, a rival's is outlined, so that grey tells them apart.
Item {
    id: bar

    required property real value ///< below 0: not known
    property bool own: false

    implicitHeight: 12
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        border.color: Theme.contrast ? Theme.hairline : "transparent"
        border.width: Theme.contrast ? 1 : 0
        color: Theme.contrast ? "transparent" : Theme.pressed
        radius: height / 2
    }
    Rectangle {
        x: Theme.mirrored ? parent.width - width : 0
        width: Math.max(height, parent.width * Math.min(100, bar.value) / 100)
        height: parent.height
        border.color: bar.own ? Theme.accent : Theme.neutral
        border.width: 2
        color: bar.own ? Theme.accent : Qt.alpha(Theme.neutral, 0.35)
        radius: height / 2
        visible: bar.value > 0
    }
}
