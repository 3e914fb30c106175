// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A company in the list of those to compare, with what can be done to it.
Card {
    id: row

    required property string name
    required property bool own
    required property var sites
    property bool canMoveUp: false
    property bool canMoveDown: false

    signal editAsked
    signal removeAsked
    signal upAsked
    signal downAsked

    border.color: own ? Theme.accent : Theme.hairline
    padding: Theme.gap3
    spacing: 0

    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap2
        columns: Theme.phone && !row.own ? 1 : 2
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap1
            Layout.rightMargin: Theme.gap1
            spacing: 2

            RowLayout {
                spacing: Theme.gap2

                ThemedIcon {
                    Layout.preferredHeight: 20
                    Layout.preferredWidth: 20
                    color: Theme.accent
                    name: "flag"
                    visible: row.own
                }
                StyledLabel {
                    Layout.fillWidth: true
                    size: Theme.lead
                    strong: true
                    text: row.name
                }
            }
            StyledLabel {
                Layout.fillWidth: true
                color: Theme.accent
                size: Theme.caption
                //: Below the name of the user's own company
                text: qsTr("Your company: always the first column")
                visible: row.own
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: In place of a company's web addresses
                text: row.sites.length > 0 ? row.sites.join("\n") : qsTr("No site: walks alone speak of it")
                wrapMode: row.sites.length > 0 ? Text.WrapAnywhere : Text.WordWrap
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            spacing: 0

            IconButton {
                enabled: row.canMoveUp
                iconName: "up"
                //: Button on a company; %1 is its name
                text: qsTr("Move %1 up").arg(row.name)
                visible: row.canMoveUp || row.canMoveDown
                onClicked: row.upAsked()
            }
            IconButton {
                enabled: row.canMoveDown
                iconName: "down"
                //: Button on a company; %1 is its name
                text: qsTr("Move %1 down").arg(row.name)
                visible: row.canMoveUp || row.canMoveDown
                onClicked: row.downAsked()
            }
            IconButton {
                iconName: "edit"
                //: Button on a company; %1 is its name
                text: qsTr("Change %1").arg(row.name)
                onClicked: row.editAsked()
            }
            IconButton {
                iconName: "remove"
                //: Button on a company or benchmark; %1 is its name
                text: qsTr("Remove %1").arg(row.name)
                onClicked: row.removeAsked()
            }
        }
    }
}
