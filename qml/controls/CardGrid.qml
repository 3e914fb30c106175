// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Cards beside each other; each is as wide as `cell`, and may be as high as `tallest`. No layout: those of Qt 6.4
/// hold on to what their repeater has deleted while they could not be seen, and the program ends.
Grid {
    id: grid

    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
    readonly property real tallest: {
        let most = 0;
        for (let index = 0; index < children.length; ++index)
            most = Math.max(most, children[index].implicitHeight);
        return most;
    }

    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap3
}
