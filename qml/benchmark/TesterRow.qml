// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// What several testers say of one touchpoint, never averaged away.
ColumnLayout {
    id: row

    required property string title
    required property string company
    required property string spread
    required property string who
    required property string agreement
    required property string verdict
    required property string words

    readonly property var notes: [who, spread, agreement, verdict]

    spacing: 0
    Accessible.name: words
    Accessible.role: Accessible.ListItem

    StyledLabel {
        Layout.fillWidth: true
        strong: true
        text: row.title + " · " + row.company
        Accessible.ignored: true
    }
    StyledLabel {
        Layout.fillWidth: true
        quiet: true
        size: Theme.caption
        text: row.notes.filter(note => note !== "").join("\n")
        Accessible.ignored: true
    }
}
