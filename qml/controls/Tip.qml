// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A few words beside the pointer.
T.ToolTip {
    id: tip

    property bool shown: false

    x: parent ? (parent.width - width) / 2 : 0
    y: -height - Theme.gap1
    implicitHeight: words.implicitHeight + 2 * Theme.gap1
    implicitWidth: words.implicitWidth + 2 * Theme.gap2
    delay: 600
    margins: Theme.gap1
    visible: shown

    background: Rectangle {
        color: Theme.ink
        radius: 6
    }
    contentItem: Item {
        StyledLabel {
            id: words

            anchors.centerIn: parent
            color: Theme.paper
            size: Theme.caption
            text: tip.text
        }
    }
}
