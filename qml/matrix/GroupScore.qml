// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// The points of a group of rows and how many of them were found.
Item {
    id: score

    required property var info ///< a matrixCell, or null

    implicitHeight: points.implicitHeight
    implicitWidth: points.implicitWidth + found.implicitWidth + 3 * Theme.gap2

    StyledLabel {
        id: points

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        text: score.info?.points ?? ""
        wrapMode: Text.NoWrap
    }
    StyledLabel {
        id: found

        anchors.left: points.right
        anchors.leftMargin: points.text !== "" ? Theme.gap2 : 0
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        size: Theme.caption
        text: score.info?.value ?? ""
        wrapMode: Text.NoWrap
    }
}
