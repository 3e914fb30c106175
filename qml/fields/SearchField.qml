// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.Ui

/// Finds rows by their name.
Basic.TextField {
    id: field

    signal edited(string text)

    implicitHeight: Theme.touch
    color: Theme.ink
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    leftPadding: Theme.mirrored ? (text !== "" ? 48 : Theme.gap3) : 40
    //: In the empty search field of the matrix
    placeholderText: qsTr("Find a touchpoint")
    placeholderTextColor: Theme.secondInk
    rightPadding: Theme.mirrored ? 40 : (text !== "" ? 48 : Theme.gap3)
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    Accessible.name: placeholderText
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        edited("");
    }
    onTextEdited: edited(text)

    background: Item {
        Rectangle {
            width: parent.width
            height: 40
            anchors.verticalCenter: parent.verticalCenter
            border.color: field.activeFocus ? Theme.accent : Theme.hairline
            border.width: field.activeFocus ? Theme.ring : Theme.line
            color: Theme.card
            radius: 20
        }
    }

    ThemedIcon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.secondInk
        height: 18
        name: "search"
        width: 18
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        //: Button in the search field
        text: qsTr("Clear the search")
        visible: field.text !== ""
        onClicked: field.edited("")
    }
}
