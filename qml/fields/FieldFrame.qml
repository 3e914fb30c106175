// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// The frame around what is typed.
Rectangle {
    property bool focused: false
    property bool wrong: false

    border.color: wrong ? Theme.negative : focused ? Theme.accent : Theme.contrast ? Theme.hairline : Theme.notApplicable
    border.width: focused || wrong ? Theme.ring : Theme.line
    color: Theme.card
    radius: Theme.smallRadius
}
