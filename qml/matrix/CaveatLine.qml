// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// Something that could change the meaning of what is above.
RowLayout {
    id: line

    required property string text

    spacing: Theme.gap2

    ThemedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: 18
        Layout.preferredWidth: 18
        color: Theme.unknown
        name: "info"
    }
    StyledLabel {
        Layout.fillWidth: true
        quiet: true
        size: Theme.caption
        text: line.text
    }
}
