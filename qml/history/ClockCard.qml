// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The clocks that times within opening hours go by; a tap sets one.
Card {
    id: card

    required property ClockController clocks
    required property Explainer explainer

    signal editAsked(string company)

    spacing: Theme.gap3

    CardHead {
        width: parent.width
        explainer: card.explainer
        //: Part of the page that shows who answers first
        title: qsTr("Time zones and opening hours")
        topic: "zone"
    }
    Repeater {
        model: card.clocks.clocks

        TapCard {
            id: clock

            required property string key
            required property string zoneText
            required property string hoursText

            width: parent?.width ?? 0
            objectName: "clock." + key
            text: key + ". " + zoneText + ". " + hoursText
            onClicked: card.editAsked(key)

            contentItem: ColumnLayout {
                spacing: 2

                StyledLabel {
                    Layout.fillWidth: true
                    strong: true
                    text: clock.key
                    Accessible.ignored: true
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: clock.zoneText
                    Accessible.ignored: true
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: clock.hoursText
                    Accessible.ignored: true
                }
            }
        }
    }
}
