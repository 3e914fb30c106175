// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A label over chips of which one is chosen.
Column {
    id: field

    required property string label
    required property var choices ///< list of {id, text}
    property string current

    signal chosen(string id)

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    ChoiceFlow {
        width: parent.width
        choices: field.choices
        current: field.current
        onChosen: id => {
            field.current = id;
            field.chosen(id);
        }
    }
}
