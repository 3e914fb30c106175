// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A mark and its words.
Row {
    id: entry

    required property string text
    property int mark: Mark.Present
    property bool edge: false
    property string source

    spacing: Theme.gap1 + 2

    MarkIcon {
        width: 16
        height: 16
        anchors.verticalCenter: parent.verticalCenter
        mark: entry.mark
        visible: !entry.edge && entry.source === ""
    }
    Rectangle {
        width: 4
        height: 16
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        radius: 2
        visible: entry.edge
    }
    SourceMark {
        anchors.verticalCenter: parent.verticalCenter
        source: entry.source
        visible: source !== ""
    }
    StyledLabel {
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        size: Theme.caption
        text: entry.text
        wrapMode: Text.NoWrap
    }
}
