// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.Ui

/// A page that scrolls: one column, not wider than reads well, in the middle.
Flickable {
    id: page

    default property alias content: column.data
    property int columnWidth: Theme.column
    property alias spacing: column.spacing

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight + Theme.margin + Theme.gap4
    contentWidth: width

    Basic.ScrollBar.vertical: SlimScrollBar {
    }

    Column {
        id: column

        x: (page.width - width) / 2
        y: Theme.gap4
        width: Math.min(page.width - 2 * Theme.margin, page.columnWidth)
        spacing: Theme.gap3
    }
}
