// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Asks for the name of a branch: a new one below the one that is selected, or that one itself.
Sheet {
    id: sheet

    required property MindMapController mindMap
    property bool renames: false

    function ask(name: string): void {
        renames = name !== "";
        field.text = name;
        open();
    }
    function keep(): void {
        if (field.text.trim() === "")
            return;
        if (renames)
            mindMap.rename(field.text);
        else
            mindMap.add(field.text);
        close();
    }

    objectName: "branchSheet"
    //: Titles of a sheet; %1 is the branch of the mind map that is selected
    title: renames ? qsTr("Rename the branch") : qsTr("Add below “%1”").arg(mindMap.title)
    buttons: [
        ActionButton {
            enabled: field.text.trim() !== ""
            kind: ActionButton.Primary
            objectName: "keepBranch"
            //: Button of the sheet that names a branch of the mind map
            text: qsTr("Keep")
            onClicked: sheet.keep()
        }
    ]
    onOpened: field.input.forceActiveFocus()

    InputField {
        id: field

        width: parent.width
        input.objectName: "branchName"
        //: Field of the sheet that names a branch of the mind map
        label: qsTr("Name")
        onAccepted: sheet.keep()
    }
}
