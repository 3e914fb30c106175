// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.Ui

/// One line of text with its label above and help, or what is wrong, below.
Column {
    id: field

    required property string label
    property string help
    property string problem
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input

    signal edited(string text)
    signal accepted

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    Basic.TextField {
        id: input

        width: parent.width
        implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.gap3)
        color: Theme.ink
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignLeft
        leftPadding: Theme.gap3
        placeholderTextColor: Theme.secondInk
        rightPadding: Theme.gap3
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        Accessible.description: field.problem !== "" ? field.problem : field.help
        Accessible.name: field.label
        onAccepted: field.accepted()
        onTextEdited: field.edited(text)

        background: FieldFrame {
            focused: input.activeFocus
            wrong: field.problem !== ""
        }
    }
    FieldNote {
        width: parent.width
        help: field.help
        problem: field.problem
    }
}
