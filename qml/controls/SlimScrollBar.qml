// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// Shows where one is; wide enough for a pointer.
T.ScrollBar {
    id: bar

    implicitHeight: 12
    implicitWidth: 12
    padding: 3
    visible: size < 1
    //: Name of a scroll bar for screen readers
    Accessible.name: qsTr("Scroll")

    contentItem: Rectangle {
        color: Theme.neutral
        implicitHeight: 6
        implicitWidth: 6
        opacity: bar.pressed ? 0.9 : bar.hovered || bar.active ? 0.6 : Theme.phone ? 0 : 0.25
        radius: 3
    }
}
