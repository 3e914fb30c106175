// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A new link at the end of a chain that was drawn by hand.
Sheet {
    id: sheet

    required property ChainsController chains
    property string chain

    objectName: "addLinkSheet"
    //: Title of a sheet
    title: qsTr("Add a link")
    buttons: [
        ActionButton {
            enabled: name.text.trim() !== "" && stage.current !== "" && channel.current !== ""
            kind: ActionButton.Primary
            objectName: "addLinkNow"
            //: Button that adds a link to a chain
            text: qsTr("Add")
            onClicked: {
                sheet.chains.addLink(sheet.chain, picker.current, name.text, stage.current, channel.current);
                sheet.close();
            }
        }
    ]
    onAboutToShow: {
        picker.show("", "");
        name.text = "";
        stage.current = "search";
        channel.current = "website";
    }
    onOpened: name.input.forceActiveFocus()

    TouchpointPicker {
        id: picker

        width: parent.width
        chains: sheet.chains
        onChosen: touchpoint => {
            name.text = touchpoint.text;
            stage.current = touchpoint.stage;
            channel.current = touchpoint.channel;
        }
    }
    InputField {
        id: name

        width: parent.width
        input.objectName: "newLinkName"
        label: qsTr("What the customer meets")
    }
    LabelledChips {
        id: stage

        width: parent.width
        choices: sheet.chains.stages
        label: qsTr("Stage")
    }
    LabelledChips {
        id: channel

        width: parent.width
        choices: sheet.chains.channels
        label: qsTr("Channel")
    }
}
