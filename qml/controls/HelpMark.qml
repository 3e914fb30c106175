// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A mark and what it means, in a sentence.
RowLayout {
    id: line

    required property string text
    property int mark: Mark.Present

    spacing: Theme.gap4

    MarkIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: 24
        Layout.preferredWidth: 24
        mark: line.mark
    }
    StyledLabel {
        Layout.fillWidth: true
        text: line.text
    }
}
