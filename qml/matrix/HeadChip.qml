// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A company above the cards of a narrow window: its name and how much was found.
Rectangle {
    id: chip

    required property var info ///< a matrixColumn

    implicitHeight: words.implicitHeight + Theme.gap2
    implicitWidth: words.implicitWidth + 2 * Theme.gap3
    border.color: info.own ? Theme.accent : Theme.hairline
    border.width: Theme.line
    color: info.own ? Theme.accentSoft : "transparent"
    radius: height / 2

    StyledLabel {
        id: words

        anchors.centerIn: parent
        color: chip.info.own ? Theme.accent : Theme.secondInk
        size: Theme.caption
        strong: chip.info.own
        //: Above the cards: %1 company, %2 its points
        text: qsTr("%1: %2").arg(chip.info.name).arg(chip.info.points)
        wrapMode: Text.NoWrap
    }
}
