// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// One station of a chain in a list: its shape on the line, what it is called, and how it went.
T.AbstractButton {
    id: station

    required property string title
    required property string detail
    required property string outcome
    required property int mark
    required property bool reached
    property bool first: false
    property bool last: false
    property bool weakest: false

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.gap2)
    Accessible.name: title + ": " + outcome + (detail !== "" ? ", " + detail : "")
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        color: station.down ? Theme.pressed : station.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            shown: station.visualFocus
        }
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.gap3

        Item {
            Layout.fillHeight: true
            Layout.preferredWidth: 28

            Rectangle {
                width: 3
                height: parent.height / 2 + (station.last ? 0 : parent.height / 2) - (station.first ? parent.height / 2 : 0)
                anchors.horizontalCenter: parent.horizontalCenter
                color: station.reached ? Theme.ink : Theme.notApplicable
                opacity: station.reached ? 1 : 0.5
                y: station.first ? parent.height / 2 : 0
            }
            Rectangle {
                anchors.centerIn: parent
                width: 26
                height: 26
                color: Theme.card
                radius: 13

                MarkIcon {
                    anchors.centerIn: parent
                    height: 20
                    mark: station.mark
                    opacity: station.reached ? 1 : 0.55
                    width: 20
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                quiet: !station.reached
                strong: station.reached
                text: station.title
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                color: station.mark === Mark.Broken && station.reached ? Theme.negative : Theme.secondInk
                size: Theme.caption
                //: At a station: %1 says how it went
                text: station.weakest ? qsTr("%1, the weakest link").arg(station.outcome) : station.outcome
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: station.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        ThemedIcon {
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            color: Theme.secondInk
            name: "next"
        }
    }
}
