// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Head of a company's column; the own company's is in the accent colour.
Rectangle {
    id: head

    required property var info ///< a matrixColumn

    color: info.own ? Theme.accentSoft : Theme.card

    Rectangle {
        width: parent.width
        height: 4
        color: Theme.accent
        visible: head.info.own
    }
    Column {
        anchors {
            left: parent.left
            leftMargin: Theme.gap3
            right: parent.right
            rightMargin: Theme.gap2
            verticalCenter: parent.verticalCenter
        }
        StyledLabel {
            width: parent.width
            color: head.info.own ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            strong: true
            text: head.info.name
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.ColumnHeader
        }
        StyledLabel {
            width: parent.width
            elide: Text.ElideRight
            quiet: true
            size: Theme.caption
            //: Head of a column: %1 points, %2 touchpoints found, of %3 that are known
            text: qsTr("%1 points · %L2 of %L3").arg(head.info.points).arg(head.info.present).arg(head.info.known)
            wrapMode: Text.NoWrap
        }
    }
}
