// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// Text in one of the sizes of the theme.
T.Label {
    property int size: Theme.body
    property bool strong: false
    property bool quiet: false

    color: quiet ? Theme.secondInk : Theme.ink
    font.pixelSize: size
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
