// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A bundled example and what it promises.
TapCard {
    id: card

    required property string name
    required property string promise
    required property bool opened ///< its benchmark is in the workspace
    property bool opening: false  ///< it is being copied in

    //: A bundled example for screen readers: %1 name, %2 what it shows
    text: qsTr("Open the example %1. %2").arg(name).arg(promise)

    contentItem: RowLayout {
        spacing: Theme.gap4

        ThemedIcon {
            Layout.alignment: Qt.AlignTop
            color: Theme.accent
            height: 28
            name: card.opened ? "tick" : "example"
            width: 28
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.name
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: card.promise
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                color: Theme.accent
                size: Theme.caption
                //: On the card of an example while it is being copied into the workspace
                text: qsTr("Opening…")
                visible: card.opening
                Accessible.ignored: true
            }
        }
        ThemedIcon {
            color: Theme.secondInk
            name: "next"
        }
    }
}
