// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A time or count in figures that do not jump, with its word below.
Column {
    id: figure

    required property string text
    required property string word
    property bool large: false

    spacing: 0

    StyledLabel {
        width: parent.width
        color: figure.large ? Night.ink : Night.dimInk
        horizontalAlignment: Text.AlignHCenter
        size: figure.large ? Math.round(Theme.figure * 1.9) : Theme.figure
        strong: true
        text: figure.text
        wrapMode: Text.NoWrap
        Accessible.name: figure.word + ": " + figure.text
    }
    StyledLabel {
        width: parent.width
        color: Night.dimInk
        horizontalAlignment: Text.AlignHCenter
        size: Theme.body
        text: figure.word
        Accessible.ignored: true
    }
}
