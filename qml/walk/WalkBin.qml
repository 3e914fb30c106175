// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The walks that were put away, and the way back.
Column {
    id: bin

    required property WalkListController walks

    spacing: Theme.gap3

    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: Above the walks in the bin
        text: qsTr("Walks rest here for 30 days, then they go for good.")
    }
    Repeater {
        model: bin.visible ? bin.walks.bin : null

        Card {
            id: rest

            required property string walkId
            required property string title
            required property string company

            padding: Theme.gap3
            width: parent ? parent.width : 0

            RowLayout {
                width: parent.width

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    StyledLabel {
                        Layout.fillWidth: true
                        strong: true
                        text: rest.company
                    }
                    StyledLabel {
                        Layout.fillWidth: true
                        quiet: true
                        size: Theme.caption
                        text: rest.title
                    }
                }
                ActionButton {
                    iconName: "undo"
                    objectName: "restore." + rest.walkId
                    //: Button that brings back what was removed
                    text: qsTr("Bring back")
                    onClicked: bin.walks.restore(rest.walkId)
                }
            }
        }
    }
}
