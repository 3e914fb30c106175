// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// One line of a tick list: reaction and note, what it is called, where it stands, and whether it is shown.
Sheet {
    id: sheet

    required property TickController ticks
    property int row: -1
    property string label
    property string presence
    property string reaction
    property string note
    property string group

    objectName: "tickSheet"
    title: label
    onAboutToHide: {
        ticks.writeNote(row, words.text);
        ticks.rename(row, called.text);
    }
    onAboutToShow: {
        words.text = note;
        called.text = label;
    }
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "tickDone"
            //: Button that closes a sheet whose words are kept
            text: qsTr("Done")
            onClicked: sheet.close()
        },
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Quiet
            objectName: "hideTick"
            text: sheet.ticks.isOwn(sheet.row)
                  //: Button on a line of a tick list that the user has added
                  ? qsTr("Remove the line")
                  //: Button on a line of a tick list; it can be shown again
                  : qsTr("Hide the line")
            onClicked: {
                called.text = sheet.label; // a line that goes is not renamed
                sheet.close();
                sheet.ticks.hide(sheet.row);
            }
        }
    ]

    StyledLabel {
        width: parent.width
        strong: true
        //: Above the reactions
        text: qsTr("Your reaction")
        visible: reactions.visible
    }
    ChoiceFlow {
        id: reactions

        width: parent.width
        choices: sheet.ticks.reactions
        current: sheet.reaction
        objectName: "tickReactions"
        visible: sheet.presence === "present" || sheet.presence === "absent"
        onChosen: id => {
            sheet.ticks.react(sheet.row, id);
            sheet.reaction = sheet.reaction === id ? "" : id;
        }
    }
    TextBox {
        id: words

        width: parent.width
        input.objectName: "tickNote"
        //: Field of a line of a tick list
        label: qsTr("Note")
    }
    InputField {
        id: called

        width: parent.width
        //: Below the field with the name of a line of a tick list
        help: qsTr("A changed line makes the list your own; ticks stay.")
        input.objectName: "tickName"
        //: Field with the name of a line of a tick list
        label: qsTr("Called")
        onAccepted: sheet.close()
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
        current: sheet.group
        objectName: "tickGroups"
        onChosen: id => {
            if (id === sheet.group)
                return;
            called.text = sheet.label; // the row is another one after the move
            sheet.close();
            sheet.ticks.moveTo(sheet.row, id);
        }
    }
}
