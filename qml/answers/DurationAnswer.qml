// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A stopwatch with laps. It runs on while other questions are answered, and over a restart.
Column {
    id: watch

    required property WalkController walk

    readonly property WalkStopwatch tool: walk.stopwatch
    readonly property var measured: walk.given.laps
    readonly property bool answered: walk.given.given && !walk.given.notApplicable && !tool.started

    spacing: Theme.gap2

    Card {
        width: parent.width
        border.color: watch.tool.running ? Theme.accent : Theme.hairline
        spacing: Theme.gap1

        // Undo stands beside the figure, so that no button moves under the thumb when the watch starts.
        Item {
            width: parent.width
            height: Math.max(figure.implicitHeight, undo.implicitHeight)

            StyledLabel {
                id: figure

                anchors {
                    left: parent.left
                    leftMargin: undo.width
                    right: parent.right
                    rightMargin: undo.width
                    verticalCenter: parent.verticalCenter
                }
                color: watch.tool.running ? Theme.accent : Theme.ink
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Theme.body
                objectName: "stopwatchTime"
                size: Theme.figure + 14
                strong: true
                text: watch.answered ? watch.tool.shown(watch.walk.given.number) : watch.tool.time
                wrapMode: Text.NoWrap
                //: A stopwatch for screen readers; %1 a time in minutes and seconds
                Accessible.name: qsTr("Time %1").arg(text)
            }
            IconButton {
                id: undo

                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                enabled: watch.tool.started
                iconColor: Theme.ink
                iconName: "undo"
                objectName: "stopwatchUndo"
                //: Button of a stopwatch: takes the last touch back
                text: qsTr("Undo the last touch")
                onClicked: watch.tool.undo()
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2
            visible: laps.count > 0

            Repeater {
                id: laps

                model: watch.answered ? watch.measured.map(seconds => watch.tool.shown(seconds)) : watch.tool.laps

                StyledLabel {
                    required property int index
                    required property string modelData

                    quiet: true
                    size: Theme.caption
                    //: A lap of a stopwatch: %1 its number, %2 its time
                    text: qsTr("Lap %L1: %2").arg(index + 1).arg(modelData)
                }
            }
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        WalkAnswerButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(72, implicitHeight)
            Layout.preferredWidth: 10
            objectName: "stopwatchStart"
            //: Buttons of a stopwatch
            text: watch.tool.running ? qsTr("Pause") : watch.tool.started ? qsTr("Go on") : watch.answered ? qsTr("Measure again") : qsTr("Start")
            onClicked: watch.tool.running ? watch.tool.hold() : watch.tool.start()
        }
        WalkAnswerButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(72, implicitHeight)
            Layout.preferredWidth: 10
            enabled: watch.tool.running
            objectName: "stopwatchLap"
            opacity: enabled ? 1 : 0.45
            //: Button of a stopwatch
            text: qsTr("Lap")
            onClicked: watch.tool.lap()
        }
    }
    WalkAnswerButton {
        width: parent.width
        checked: watch.answered
        enabled: watch.tool.started || watch.answered
        height: Math.max(64, implicitHeight)
        objectName: "stopwatchRecord"
        opacity: enabled ? 1 : 0.45
        //: Button of a stopwatch: the time becomes the answer, before and after
        text: watch.answered ? qsTr("Measured") : qsTr("Stop and keep this time")
        onClicked: if (watch.tool.started)
            watch.tool.record(false)
    }
}
