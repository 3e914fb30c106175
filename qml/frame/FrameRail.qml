// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// The places at the side of a wide window.
Rectangle {
    id: rail

    required property var places
    required property Navigator navigator
    property bool scanning: false

    implicitWidth: Math.round(92 * Math.min(1.3, Theme.textScale))
    color: Theme.card
    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList

    Rectangle {
        width: Theme.line
        height: parent.height
        anchors.right: parent.right
        color: Theme.hairline
    }
    Column {
        width: parent.width
        spacing: Theme.gap1
        y: Theme.gap4

        Repeater {
            model: rail.navigator.begun && rail.visible ? rail.places : []

            NavEntry {
                required property var modelData

                badge: modelData.page === "companies" && rail.scanning ? 1 : 0
                checked: rail.navigator.place === modelData.page
                iconName: modelData.icon
                objectName: "go." + modelData.page
                text: modelData.text
                width: rail.width
                onClicked: rail.navigator.jump(modelData.page)
            }
        }
    }
}
