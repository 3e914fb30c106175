// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A word in a frame: something to know about a question or a walk.
StyledLabel {
    id: badge

    property color tone: Theme.unknown

    bottomPadding: 1
    color: tone
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    size: Theme.caption
    topPadding: 1
    wrapMode: Text.NoWrap

    background: Rectangle {
        border.color: badge.tone
        border.width: 1
        color: "transparent"
        radius: 6
    }
}
