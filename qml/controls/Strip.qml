// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The tiny matrix on a benchmark's card. The words beside it say the same.
MatrixStrip {
    absent: Theme.notApplicable
    gap: Theme.accent
    mirrored: Theme.mirrored
    present: Theme.positive
    unknown: Theme.unknown
    Accessible.ignored: true
}
