// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// A day, chosen in a calendar. `day` is ISO (2026-12-05); empty: none.
Column {
    id: field

    required property string label
    required property string day
    property string dayText ///< in the reader's language
    property string today ///< ISO; marked in the calendar

    signal chosen(string day)

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    ActionButton {
        anchors.left: parent.left
        iconName: "calendar"
        objectName: "pickDay"
        //: Button of a field for a day when none is chosen
        text: field.day !== "" ? field.dayText : qsTr("Choose a day")
        Accessible.name: field.label + ": " + text
        onClicked: sheet.begin()
    }
    Sheet {
        id: sheet

        title: field.label
        widest: 420

        function begin(): void {
            calendar.show(field.day !== "" ? field.day : field.today);
            open();
            calendar.focusDay();
        }

        buttons: [
            ActionButton {
                kind: ActionButton.Quiet
                objectName: "noDay"
                //: Button of the calendar: takes the day away
                text: qsTr("No day")
                visible: field.day !== ""
                onClicked: {
                    field.chosen("");
                    sheet.close();
                }
            }
        ]

        CalendarMonth {
            id: calendar

            width: parent.width
            day: field.day
            today: field.today
            onChosen: day => {
                field.chosen(day);
                sheet.close();
            }
        }
    }
}
