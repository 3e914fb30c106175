// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A line icon in the theme's ink, turned round where the language runs from right to left.
Icon {
    implicitHeight: 24
    implicitWidth: 24
    color: Theme.ink
    mirrored: Theme.mirrored
    Accessible.ignored: true
}
