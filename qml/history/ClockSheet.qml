// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Time zone and opening hours of one company, which its times within opening hours go by.
Sheet {
    id: sheet

    required property ClockController clocks
    property string company
    property var typed: [] ///< the hours of each day, Monday first
    property int wrongDay: -1

    readonly property var row: {
        clocks.clocks.count; // look again after an edit
        return company !== "" ? clocks.clocks.row(company) : {};
    }

    function edit(name: string): void {
        company = name;
        refill();
        zoneField.reset();
        open();
    }

    function refill(): void {
        wrongDay = -1;
        typed = (row.days ?? []).map(day => day.text);
        days.model = 0; // the fields are made anew: what is typed breaks their bindings
        days.model = typed.length;
    }

    function keep(): void {
        wrongDay = clocks.setHours(company, typed);
        if (wrongDay < 0)
            close();
    }

    objectName: "clockSheet"
    title: company
    onClosed: company = ""

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "keepHours"
            //: Button of the sheet about a company's opening hours
            text: qsTr("Keep these hours")
            onClicked: sheet.keep()
        },
        ActionButton {
            kind: ActionButton.Quiet
            objectName: "siteHours"
            //: Button of the sheet about a company's opening hours
            text: qsTr("As its site states them")
            visible: sheet.row.hoursSet ?? false
            onClicked: {
                sheet.clocks.clearHours(sheet.company);
                sheet.close();
            }
        }
    ]

    SearchChoice {
        id: zoneField

        width: parent.width
        chosen: sheet.row.zone ?? ""
        chosenText: chosen
        found: zoneField.searching ? sheet.clocks.zones(zoneField.words) : []
        help: sheet.row.zoneText ?? ""
        //: Field of a company: where its clock is
        label: qsTr("Time zone")
        //: In the empty search field of time zones
        searchText: qsTr("Find a city: Yerevan, Berlin")
        //: Chip of a form: no time zone is set
        unchosenText: qsTr("Set a time zone")
        onPicked: id => sheet.clocks.setZone(sheet.company, id)
    }
    SectionTitle {
        width: parent.width
        //: Part of the sheet about a company's clock
        text: qsTr("Opening hours")
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: Below the title of the opening hours; %1 says where those in force come from
        text: qsTr("%1. Write 9-13, 14-18:30; leave a day empty where it is closed.").arg(sheet.row.hoursText ?? "")
    }
    Repeater {
        id: days

        InputField {
            required property int index

            width: parent?.width ?? 0
            input.objectName: "hours." + index
            label: sheet.row.days?.[index]?.name ?? ""
            //: In the empty field of a day's opening hours
            placeholder: qsTr("closed")
            //: Below a day's opening hours that cannot be read
            problem: sheet.wrongDay === index ? qsTr("These are no hours. Write 9-13, 14-18:30.") : ""
            onEdited: text => sheet.typed[index] = text
            Component.onCompleted: text = sheet.typed[index] ?? ""
        }
    }
}
