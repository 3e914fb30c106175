// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// A tap counter: a touch for each ring, without looking.
Column {
    id: counter

    required property WalkController walk

    readonly property WalkStopwatch tool: walk.stopwatch
    readonly property bool counting: tool.started || !walk.given.given || walk.given.notApplicable
    readonly property int shownCount: counting ? tool.taps : walk.given.number

    spacing: Theme.gap2

    T.AbstractButton {
        id: zone

        width: parent.width
        height: Theme.phone ? 176 : 152
        objectName: "tapZone"
        //: Large zone of a tap counter, for screen readers: %1 the count so far
        text: qsTr("Tap to count: %L1").arg(counter.shownCount)
        Accessible.name: text
        Accessible.onPressAction: clicked()
        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: counter.tool.tap()

        background: Rectangle {
            border.color: zone.down ? Theme.accent : Theme.contrast ? Theme.hairline : Theme.dark ? "#44505B" : "#CFCABF"
            border.width: zone.down ? 3 : Theme.line
            color: zone.down ? Theme.accentSoft : Theme.card
            radius: Theme.radius

            FocusRing {
                radius: Theme.radius + 3
                shown: zone.visualFocus
            }
        }
        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: 0

                StyledLabel {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: counter.counting ? Theme.ink : Theme.accent
                    objectName: "tapCount"
                    size: Theme.figure * 2
                    strong: true
                    text: Number(counter.shownCount).toLocaleString(Qt.locale(), "f", 0)
                    Accessible.ignored: true
                }
                StyledLabel {
                    anchors.horizontalCenter: parent.horizontalCenter
                    quiet: true
                    //: In the large zone of a tap counter
                    text: counter.walk.asked.unit !== "" ? counter.walk.asked.unit : qsTr("Tap to count")
                    Accessible.ignored: true
                }
            }
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        IconButton {
            Layout.preferredHeight: 56
            Layout.preferredWidth: 56
            enabled: counter.tool.taps > 0
            iconColor: Theme.ink
            iconName: "undo"
            objectName: "undoTap"
            //: Button of a tap counter: takes the last tap back
            text: qsTr("One less")
            onClicked: counter.tool.undo()
        }
        WalkAnswerButton {
            Layout.fillWidth: true
            checked: !counter.counting
            objectName: "recordCount"
            //: Button of a tap counter: the count becomes the answer, before and after
            text: checked ? qsTr("Counted") : qsTr("That was all")
            onClicked: if (!checked)
                counter.tool.record(true)
        }
    }
}
