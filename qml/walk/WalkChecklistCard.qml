// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A checklist of the library to choose.
TapCard {
    id: card

    required property string checklistId
    required property string title
    required property string summary
    required property int questions
    property bool chosen: false

    bottomPadding: Theme.gap3
    marked: chosen
    objectName: "checklist." + checklistId
    text: title + ". " + summary
    topPadding: Theme.gap3
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton

    contentItem: RowLayout {
        spacing: Theme.gap3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.title
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: card.summary
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: On a checklist's card
                text: qsTr("%Ln question(s)", "", card.questions)
                Accessible.ignored: true
            }
        }
        ThemedIcon {
            color: Theme.accent
            name: "tick"
            opacity: card.chosen ? 1 : 0
        }
    }
}
