// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Shows where the keyboard is; lies around its parent.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -3
    border.color: Theme.accent
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.smallRadius + 3
    visible: shown
}
