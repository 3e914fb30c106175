// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A small icon, a fact and what it is about.
RowLayout {
    id: fact

    required property string iconName
    required property string title
    required property string detail
    property color tone: Theme.accent

    spacing: Theme.gap3

    ThemedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: 20
        Layout.preferredWidth: 20
        color: fact.tone
        name: fact.iconName
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StyledLabel {
            Layout.fillWidth: true
            text: fact.title
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: fact.detail
            visible: text !== ""
        }
    }
}
