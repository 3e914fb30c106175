// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// What happened, what it means, and one thing to do about it.
Rectangle {
    id: notice

    required property string text
    property string iconName: "info"
    property string actionText
    property color tone: Theme.accent

    signal acted

    implicitHeight: row.implicitHeight + 2 * Theme.gap2
    border.color: tone
    border.width: Theme.line
    color: Theme.card
    radius: Theme.smallRadius
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        id: row

        spacing: Theme.gap3

        anchors {
            left: parent.left
            leftMargin: Theme.gap3
            right: parent.right
            rightMargin: Theme.gap2
            verticalCenter: parent.verticalCenter
        }
        ThemedIcon {
            Layout.alignment: Qt.AlignVCenter
            color: notice.tone
            name: notice.iconName
        }
        StyledLabel {
            Layout.bottomMargin: Theme.gap1
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap1
            text: notice.text
        }
        ActionButton {
            kind: ActionButton.Quiet
            text: notice.actionText
            visible: text !== ""
            onClicked: notice.acted()
        }
    }
}
