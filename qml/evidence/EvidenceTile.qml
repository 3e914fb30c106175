// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A photo, sound or note as a tile. The photo is read beside the window.
T.AbstractButton {
    id: tile

    required property string kind
    required property url file
    required property string caption
    required property string time
    required property bool marked

    readonly property bool picture: kind === "photo" || kind === "receipt"

    implicitHeight: 112
    implicitWidth: 112
    text: (picture
           //: Kind of evidence
           ? qsTr("Photo") : kind === "audio"
           //: Kind of evidence
           ? qsTr("Sound")
           //: Kind of evidence
           : qsTr("Note")) + ", " + time
    Accessible.description: caption
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: Theme.hairline
        border.width: Theme.line
        color: tile.down ? Theme.pressed : tile.hovered ? Theme.hover : Theme.card
        radius: Theme.smallRadius

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: Item {
        Image {
            anchors.fill: parent
            anchors.margins: Theme.line
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            source: tile.picture ? tile.file : ""
            sourceSize.height: 2 * tile.height
            visible: tile.picture
            Accessible.ignored: true
        }
        ThemedIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            name: tile.kind === "audio" ? "sound" : "note"
            visible: !tile.picture
            y: Theme.gap3
        }
        StyledLabel {
            x: Theme.gap2
            y: 40
            width: parent.width - 2 * Theme.gap2
            height: parent.height - y - Theme.gap2
            elide: Text.ElideRight
            size: Theme.caption
            text: tile.caption !== "" ? tile.caption : tile.time
            visible: !tile.picture
            Accessible.ignored: true
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap1
            anchors.right: parent.right
            width: 24
            height: 24
            color: Theme.card
            radius: 12
            visible: tile.marked

            ThemedIcon {
                anchors.centerIn: parent
                height: 16
                width: 16
                color: Theme.accent
                name: "edit"
            }
        }
    }
}
