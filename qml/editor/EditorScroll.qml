// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.Ui

/// A part of the editor that scrolls.
Flickable {
    id: flick

    default property alias content: holder.data

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: holder.childrenRect.height + Theme.gap6
    contentWidth: width

    Basic.ScrollBar.vertical: SlimScrollBar {
    }

    Item {
        id: holder

        width: flick.width - Theme.gap3
        height: childrenRect.height
    }
}
