// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A label, one choice of several below it, and a word of help.
Column {
    id: field

    required property string label
    required property var choices ///< list of {id, text}
    required property var current
    property string help

    signal chosen(string id)

    spacing: Theme.gap1
    Accessible.name: label
    Accessible.role: Accessible.Grouping

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    ChoiceFlow {
        width: parent.width
        choices: field.choices
        current: field.current
        onChosen: id => field.chosen(id)
    }
    FieldNote {
        width: parent.width
        help: field.help
    }
}
