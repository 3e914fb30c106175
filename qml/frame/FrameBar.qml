// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// The places below the page on a phone.
Rectangle {
    id: bar

    required property var places
    required property Navigator navigator
    property bool scanning: false

    implicitHeight: 64
    color: Theme.card
    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
    Row {
        anchors.fill: parent

        Repeater {
            model: bar.navigator.begun && bar.visible ? bar.places : []

            NavEntry {
                required property var modelData

                badge: modelData.page === "companies" && bar.scanning ? 1 : 0
                checked: bar.navigator.place === modelData.page
                iconName: modelData.icon
                objectName: "go." + modelData.page
                text: modelData.text
                width: bar.width / bar.places.length
                onClicked: bar.navigator.jump(modelData.page)
            }
        }
    }
}
