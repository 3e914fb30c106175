// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Erases the name of a person everywhere.
Sheet {
    id: sheet

    required property WalkListController walks

    objectName: "eraseNameSheet"
    //: Title of the sheet that erases a person's name
    title: qsTr("Erase a name")
    widest: 440
    onAboutToShow: name.text = ""
    onOpened: name.input.forceActiveFocus()
    buttons: [
        ActionButton {
            enabled: name.text.trim() !== ""
            kind: ActionButton.Danger
            objectName: "eraseNameDone"
            //: Button that erases a person's name
            text: qsTr("Erase it everywhere")
            onClicked: {
                sheet.walks.eraseName(name.text);
                sheet.close();
            }
        },
        ActionButton {
            kind: ActionButton.Quiet
            //: Button that leaves without a change
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    StyledLabel {
        width: parent.width
        //: On the sheet that erases a person's name
        text: qsTr("The name goes out of every walk, note and draft; roles and answers stay. Backups that hold it are deleted. This cannot be undone.")
    }
    InputField {
        id: name

        width: parent.width
        input.objectName: "eraseNameField"
        //: Field: the name of a person that is to be erased
        label: qsTr("Name")
    }
}
