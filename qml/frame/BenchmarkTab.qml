// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// One page about the open benchmark; a line below it says that it is shown.
T.AbstractButton {
    id: tab

    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.touch, Math.ceil(Math.max(metrics.advanceWidth, label.implicitWidth)) + 2 * Theme.gap3)
    checkable: false
    Accessible.name: text
    Accessible.role: Accessible.PageTab
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        color: tab.down ? Theme.pressed : tab.hovered ? Theme.hover : "transparent"

        Rectangle {
            width: parent.width - 2 * Theme.gap2
            height: 3
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            radius: 2
            visible: tab.checked
        }
        FocusRing {
            anchors.margins: 2
            shown: tab.visualFocus
        }
    }
    contentItem: StyledLabel {
        id: label

        color: tab.checked ? Theme.accent : Theme.secondInk
        horizontalAlignment: Text.AlignHCenter
        size: Theme.caption + 1
        strong: tab.checked
        text: tab.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    TextMetrics {
        id: metrics // of the strong letters, so that a tab keeps its width

        font.family: label.font.family
        font.pixelSize: label.font.pixelSize
        font.weight: Font.DemiBold
        text: tab.text
    }
}
