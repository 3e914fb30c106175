// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Who answers first, measured: as a picture and as a table, as it was and within opening hours.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property RaceController race: workbench.views.race
    readonly property bool any: race.races.length > 0

    objectName: "racePage"

    PageHead {
        width: parent.width
        detail: page.any ? page.race.finding : ""
        navigator: page.navigator
        //: Head of the page that shows who answers first
        title: qsTr("Response race")

        PictureTools {
            picture: view.picture
            visible: page.any
            zooms: false
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    EmptyState {
        width: parent.width
        iconName: "clock"
        //: On the page that shows who answers first
        text: qsTr("Walks bring the times: with a stopwatch, a counter of rings, or a message whose reply is waited for.")
        //: On the page that shows who answers first
        title: qsTr("No time was measured yet")
        visible: !page.any

        ActionButton {
            kind: ActionButton.Primary
            objectName: "walkForRace"
            text: qsTr("Walk a customer's path")
            onClicked: page.navigator.go("walkPlan")
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2
        visible: page.race.channels.length > 1

        Repeater {
            //: Choice of a channel: all of them
            model: [{
                    "id": "",
                    "text": qsTr("All channels")
                }, ...page.race.channels]

            Chip {
                required property var modelData

                checkable: false
                checked: page.race.channel === modelData.id
                objectName: "raceChannel." + modelData.id
                text: modelData.text
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.RadioButton
                onClicked: page.race.channel = modelData.id
            }
        }
    }
    PictureView {
        id: view

        width: parent.width
        height: implicitHeight
        flows: true
        source: page.race.source
        visible: page.any
    }
    Repeater {
        model: page.race.races

        RaceTable {
            required property var modelData

            channel: modelData.channel
            lanes: modelData.lanes
            question: modelData.question
            width: parent ? parent.width : 0
        }
    }
    StyledLabel {
        width: Math.min(parent.width, Theme.textColumn)
        quiet: true
        size: Theme.caption
        text: page.race.howComputed
        visible: page.any
    }
    ClockCard {
        width: Math.min(parent.width, Theme.textColumn)
        clocks: page.workbench.clocks
        explainer: page.workbench.explainer
        objectName: "clockCard"
        visible: page.any
        onEditAsked: company => clockSheet.edit(company)
    }
    ClockSheet {
        id: clockSheet

        clocks: page.workbench.clocks
    }
}
