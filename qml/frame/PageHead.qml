// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// Title of a page, with the way back where there is one and its actions at the end.
RowLayout {
    id: head

    required property string title
    property string detail
    property Navigator navigator
    default property alias actions: actions.data

    spacing: Theme.gap2

    IconButton {
        Layout.leftMargin: Theme.mirrored ? 0 : -Theme.gap3
        Layout.rightMargin: Theme.mirrored ? -Theme.gap3 : 0
        iconColor: Theme.ink
        iconName: "back"
        //: Button at the head of a page
        text: qsTr("Back")
        visible: head.navigator !== null && head.navigator.canGoBack
        onClicked: head.navigator.back()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StyledLabel {
            Layout.fillWidth: true
            elide: Text.ElideRight
            maximumLineCount: 2
            size: Theme.title
            strong: true
            text: head.title
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: head.detail
            visible: text !== ""
        }
    }
    RowLayout {
        id: actions

        Layout.fillWidth: false
        spacing: Theme.gap1
    }
}
