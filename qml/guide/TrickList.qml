// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Tricks that shoppers noted on walks; one tap keeps one as a practice.
Column {
    id: list

    required property PracticeController practices

    spacing: Theme.gap2

    SectionTitle {
        width: parent.width
        //: Part of the guide: notes of the kind "trick worth adopting"
        text: qsTr("Noted on walks")
    }
    Repeater {
        model: list.practices.tricks

        Card {
            id: trick

            required property string key
            required property string title
            required property string lines

            padding: Theme.gap3
            width: parent?.width ?? 0

            RowLayout {
                spacing: Theme.gap2
                width: parent.width

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    StyledLabel {
                        Layout.fillWidth: true
                        strong: true
                        text: trick.title
                    }
                    StyledLabel {
                        Layout.fillWidth: true
                        quiet: true
                        size: Theme.caption
                        text: trick.lines
                    }
                }
                ActionButton {
                    iconName: "heart"
                    objectName: "keepTrick." + trick.key
                    //: Button of a trick that was noted on a walk: makes a practice worth adopting of it
                    text: qsTr("Keep")
                    onClicked: list.practices.keep(trick.key)
                }
            }
        }
    }
}
