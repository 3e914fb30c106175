// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.Ui

/// Several lines of text with label, help and problem; Tab goes on to the next field.
Column {
    id: box

    required property string label
    property string help
    property string problem
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input

    signal edited(string text)

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: box.label
    }
    Basic.TextArea {
        id: input

        width: parent.width
        height: Math.max(112, contentHeight + topPadding + bottomPadding)
        bottomPadding: Theme.gap3
        color: Theme.ink
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignLeft
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: nextItemInFocusChain(true)
        leftPadding: Theme.gap3
        placeholderTextColor: Theme.secondInk
        rightPadding: Theme.gap3
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        topPadding: Theme.gap3
        wrapMode: TextEdit.Wrap
        Accessible.description: box.problem !== "" ? box.problem : box.help
        Accessible.name: box.label
        onTextChanged: if (activeFocus)
            box.edited(text)

        background: FieldFrame {
            focused: input.activeFocus
            wrong: box.problem !== ""
        }
    }
    FieldNote {
        width: parent.width
        help: box.help
        problem: box.problem
    }
}
