// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// One photo, sound or note, and what can be done with it.
Sheet {
    id: sheet

    required property EvidenceController evidence
    property int row: -1
    property string kind
    property url file
    property string caption
    property string time

    readonly property bool picture: kind === "photo" || kind === "receipt"

    title: time
    buttons: [
        ActionButton {
            iconName: "edit"
            kind: ActionButton.Primary
            objectName: "markPhoto"
            //: Button that opens a photo to draw over it
            text: qsTr("Draw on it")
            visible: sheet.picture
            onClicked: {
                sheet.close();
                sheet.evidence.beginMarking(sheet.row);
            }
        },
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Danger
            objectName: "discardEvidence"
            //: Button that takes a photo, sound or note out of the walk
            text: qsTr("Discard")
            onClicked: {
                sheet.close();
                sheet.evidence.discard(sheet.row);
            }
        }
    ]

    Image {
        width: parent.width
        height: visible ? 260 : 0
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        source: sheet.picture ? sheet.file : ""
        sourceSize.height: 520
        visible: sheet.picture
        Accessible.ignored: true
    }
    StyledLabel {
        width: parent.width
        text: sheet.caption
        visible: text !== ""
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        text: sheet.kind === "audio"
              //: Below a sound file of a walk
              ? qsTr("The sound is kept as a file of the walk and goes along when it is handed over.") : sheet.picture
                //: Below a photo of a walk
                ? qsTr("Kept without the place and device that the camera had written into it.") : ""
        visible: text !== ""
    }
}
