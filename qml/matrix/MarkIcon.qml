// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A mark in its colour. Its word stands beside it, so it is silent to screen readers.
MarkShape {
    color: MarkColors.of(mark)
    paper: Theme.card
    Accessible.ignored: true
}
