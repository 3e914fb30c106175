// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A label and its value on one line, or more where the value is long.
RowLayout {
    id: fact

    required property string label
    required property string text
    property int labelWidth: 64

    spacing: Theme.gap2
    visible: text !== ""

    StyledLabel {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.min(Math.round(fact.labelWidth * Theme.textScale), fact.width * 0.4)
        quiet: true
        size: Theme.caption
        text: fact.label
    }
    StyledLabel {
        Layout.fillWidth: true
        size: Theme.caption
        text: fact.text
        wrapMode: Text.Wrap
    }
}
