// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// One choice of several from a menu, with its label above.
Column {
    id: field

    required property string label
    required property var choices ///< list of {id, text}
    required property var current

    signal chosen(string id)

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    MenuChip {
        width: Math.min(implicitWidth, field.width)
        choices: field.choices.length > 0 ? field.choices : [
            {
                "id": "",
                "text": ""
            }
        ]
        current: field.current
        label: field.label
        onChosen: id => field.chosen(id)
    }
}
