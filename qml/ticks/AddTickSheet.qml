// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A line of the user's own, and lines that were hidden.
Sheet {
    id: sheet

    required property TickController ticks
    property string group

    objectName: "addTickSheet"
    //: Title of the sheet that adds a line to a tick list
    title: qsTr("Add a line")
    onAboutToShow: {
        label.text = "";
        newGroup.text = "";
        group = ticks.groups.length > 0 ? ticks.groups[0].id : "";
    }
    onOpened: label.input.forceActiveFocus()
    buttons: [
        ActionButton {
            enabled: label.text.trim() !== "" && (sheet.group !== "" || newGroup.text.trim() !== "")
            kind: ActionButton.Primary
            objectName: "addTickDone"
            //: Button that adds a line to a tick list
            text: qsTr("Add")
            onClicked: sheet.add()
        },
        ActionButton {
            kind: ActionButton.Quiet
            //: Button that leaves without a change
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    InputField {
        id: label

        width: parent.width
        input.objectName: "addTickName"
        //: Field with the name of a line of a tick list
        label: qsTr("Called")
        onAccepted: sheet.add()
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the groups of a tick list
        text: qsTr("Group")
    }
    ChoiceFlow {
        width: parent.width
        choices: sheet.ticks.groups
        current: newGroup.text.trim() !== "" ? "" : sheet.group
        objectName: "addTickGroups"
        onChosen: id => {
            sheet.group = id;
            newGroup.text = "";
        }
    }
    InputField {
        id: newGroup

        width: parent.width
        input.objectName: "addTickGroup"
        //: Field with the name of a new group of a tick list
        label: qsTr("Or a new group")
        onAccepted: sheet.add()
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the hidden lines of a tick list
        text: qsTr("Hidden lines")
        visible: sheet.ticks.hidden.length > 0
    }
    ChoiceFlow {
        width: parent.width
        choices: sheet.ticks.hidden
        objectName: "hiddenTicks"
        visible: sheet.ticks.hidden.length > 0
        onChosen: id => {
            sheet.close();
            sheet.ticks.showAgain(id);
        }
    }

    function add(): void {
        if (label.text.trim() === "")
            return;
        ticks.addItem(label.text, newGroup.text.trim() !== "" ? newGroup.text : group);
        close();
    }
}
