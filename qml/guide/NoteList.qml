// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Notes of one kind: personas, practices, customers who left.
Column {
    id: list

    required property string title
    required property string help
    required property string addText
    required property string kind
    required property RowListModel notes

    signal opened(string key)

    spacing: Theme.gap2

    SectionTitle {
        width: parent.width
        text: list.title
    }
    StyledLabel {
        width: parent.width
        quiet: true
        text: list.help
    }
    Repeater {
        model: list.notes

        TapCard {
            id: note

            required property string key
            required property string title
            required property string lines

            width: list.width
            objectName: list.kind + "." + key
            text: title + ". " + lines
            onClicked: list.opened(key)

            contentItem: ColumnLayout {
                spacing: 2

                StyledLabel {
                    Layout.fillWidth: true
                    strong: true
                    text: note.title
                    Accessible.ignored: true
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: note.lines
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
        }
    }
    ActionButton {
        iconName: "plus"
        objectName: "add." + list.kind
        text: list.addText
        onClicked: list.opened("")
    }
}
