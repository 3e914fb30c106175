// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// One race as a table: who, how long, within opening hours, how often measured.
Card {
    id: table

    required property string question
    required property string channel
    required property var lanes

    StyledLabel {
        width: parent.width
        strong: true
        text: table.question + " · " + table.channel
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: table.lanes

        RowLayout {
            id: lane

            required property var modelData
            required property int index

            width: parent ? parent.width : 0
            spacing: Theme.gap3
            Accessible.name: [modelData.company, time.text, within.text, count.text].filter(word => word !== "").join(", ")
            Accessible.role: Accessible.StaticText

            StyledLabel {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                color: lane.modelData.own ? Theme.accent : Theme.ink
                strong: lane.modelData.own
                text: lane.modelData.company
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                spacing: 0

                StyledLabel {
                    id: time

                    Layout.fillWidth: true
                    strong: lane.modelData.fastest
                    //: In the table of the race: %1 is the middle time of the company that answers first
                    text: lane.modelData.median === "" ? "–" : lane.modelData.fastest ? qsTr("%1, the fastest").arg(lane.modelData.median) : lane.modelData.median
                    Accessible.ignored: true
                }
                StyledLabel {
                    id: within

                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    //: In the table of the race: %1 is a time
                    text: lane.modelData.withinHours === "" ? "" : qsTr("%1 within opening hours").arg(lane.modelData.withinHours)
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
            StyledLabel {
                id: count

                Layout.fillWidth: true
                Layout.preferredWidth: 3
                quiet: true
                size: Theme.caption
                //: In the table of the race: how many times were measured
                text: qsTr("%Ln time(s) measured", "", lane.modelData.times) + (lane.modelData.waiting !== "" ? "\n" + lane.modelData.waiting : "")
                Accessible.ignored: true
            }
        }
    }
}
