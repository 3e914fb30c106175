// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.Ui

/// A text in English beside its translation. Each runs in the direction of its own language.
GridLayout {
    id: row

    required property string key
    required property string base
    required property string text
    property bool rightToLeft: false ///< the language of the translation
    property alias input: input

    signal edited(string text)

    columnSpacing: Theme.gap3
    columns: Theme.phone ? 1 : 2
    rowSpacing: Theme.gap1

    StyledLabel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.topMargin: Theme.phone ? Theme.gap2 : Theme.gap3
        LayoutMirroring.enabled: false
        text: row.base
    }
    Basic.TextArea {
        id: input

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touch
        Layout.preferredWidth: 1
        LayoutMirroring.enabled: false
        color: Theme.ink
        font.pixelSize: Theme.body
        horizontalAlignment: row.rightToLeft ? Text.AlignRight : Text.AlignLeft
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: nextItemInFocusChain(true)
        leftPadding: Theme.gap3
        rightPadding: Theme.gap3
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        text: row.text
        textFormat: TextEdit.PlainText
        topPadding: Theme.gap3
        wrapMode: TextEdit.Wrap
        Accessible.description: row.base
        Accessible.name: row.key
        onTextChanged: if (activeFocus && text !== row.text)
            row.edited(text)

        background: FieldFrame {
            border.color: input.activeFocus ? Theme.accent : input.text.trim() === "" ? Theme.unknown : Theme.hairline
            focused: input.activeFocus
        }
    }
}
