// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What one of the two sources says of a touchpoint.
RowLayout {
    id: side

    required property string source
    required property string title
    required property string text
    property int mark: Mark.Unknown

    spacing: Theme.gap2

    SourceMark {
        source: side.source
    }
    StyledLabel {
        strong: true
        text: side.title
    }
    MarkIcon {
        Layout.preferredHeight: 16
        Layout.preferredWidth: 16
        mark: side.mark
    }
    StyledLabel {
        Layout.fillWidth: true
        quiet: true
        text: side.text
    }
}
