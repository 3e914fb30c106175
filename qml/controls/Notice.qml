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
    property string actionName ///< object name of the button
    property color tone: Theme.accent

    property bool closable: false ///< beside its button

    signal acted
    signal closed

    implicitHeight: row.implicitHeight + 2 * Theme.gap2
    border.color: tone
    border.width: Theme.line
    color: Theme.card
    radius: Theme.smallRadius
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    GridLayout {
        id: row

        readonly property bool stacked: action.visible && action.implicitWidth > notice.width * 0.4

        columnSpacing: Theme.gap3
        columns: stacked ? 3 : 4
        rowSpacing: 0

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
            Layout.columnSpan: row.stacked ? 2 : 1
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap1
            text: notice.text
        }
        ActionButton {
            id: action

            Layout.alignment: row.stacked ? Qt.AlignRight : Qt.AlignVCenter
            Layout.columnSpan: row.stacked && !notice.closable ? 3 : row.stacked ? 2 : 1
            Layout.maximumWidth: notice.width - 2 * Theme.gap3
            kind: ActionButton.Quiet
            objectName: notice.actionName
            text: notice.actionText
            visible: text !== ""
            onClicked: notice.acted()
        }
        IconButton {
            iconName: "close"
            //: Button that closes a message
            text: qsTr("Close")
            visible: notice.closable
            onClicked: notice.closed()
        }
    }
}
