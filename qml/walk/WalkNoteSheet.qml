// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A comment to the question that is asked.
Sheet {
    id: sheet

    required property WalkController walk

    //: Title of the sheet with a comment to a question
    title: qsTr("Note to the question")
    onAboutToShow: words.text = walk.draft("#note") || walk.note
    onClosed: {
        walk.writeNote(words.text);
        walk.saveDraft("", "#note");
    }
    onOpened: words.input.forceActiveFocus()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "noteDone"
            //: Button that closes a sheet whose words are kept
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    ]

    TextBox {
        id: words

        width: parent.width
        input.objectName: "noteField"
        label: sheet.walk.asked.label
        onEdited: text => sheet.walk.saveDraft(text, "#note")
    }
}
