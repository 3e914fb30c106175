// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.Ui

/// The list of choices below a chip.
Basic.Menu {
    id: menu

    required property MenuChip chip

    y: chip.height
    implicitWidth: 220

    background: Rectangle {
        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.card
        radius: Theme.smallRadius
    }

    Repeater {
        model: menu.chip.all

        Basic.MenuItem {
            id: item

            required property var modelData

            implicitHeight: Theme.touch
            text: modelData.text
            Accessible.name: text
            onTriggered: menu.chip.chosen(modelData.id)

            background: Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                color: item.highlighted ? Theme.hover : "transparent"
                radius: 6
            }
            contentItem: RowLayout {
                spacing: Theme.gap2

                StyledLabel {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap2
                    elide: Text.ElideRight
                    strong: item.modelData.id === menu.chip.current
                    text: item.text
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                ThemedIcon {
                    Layout.preferredHeight: 18
                    Layout.preferredWidth: 18
                    color: Theme.accent
                    name: "tick"
                    visible: item.modelData.id === menu.chip.current
                }
            }
        }
    }
}
