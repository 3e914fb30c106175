// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Call mode: dark, silent, zones for one thumb.
Rectangle {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property CallController call: workbench.tools.call
    readonly property bool ringing: call.phase === CallController.Ringing
    readonly property bool talking: call.phase === CallController.Talking
    readonly property bool holding: call.phase === CallController.OnHold
    readonly property bool over: call.phase === CallController.Over

    color: Night.ground
    objectName: "callPage"
    Keys.onEscapePressed: navigator.back()
    Component.onCompleted: seen()
    onVisibleChanged: seen()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap4
        spacing: Theme.gap3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2

            IconButton {
                iconColor: Night.dimInk
                iconName: "back"
                objectName: "leaveCall"
                //: Button of call mode; the call runs on
                text: qsTr("Back to the walk")
                onClicked: page.navigator.back()
            }
            StyledLabel {
                Layout.fillWidth: true
                color: Night.dimInk
                elide: Text.ElideRight
                maximumLineCount: 2
                text: page.call.step
                Accessible.role: Accessible.Heading
            }
            IconButton {
                enabled: page.call.phase !== CallController.Ready
                iconColor: Night.dimInk
                iconName: "undo"
                objectName: "callUndo"
                //: Button of call mode that takes the last tap back
                text: qsTr("Take the last tap back")
                onClicked: page.call.undo()
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap8
            color: Night.dimInk
            horizontalAlignment: Text.AlignHCenter
            //: Instead of call mode
            text: qsTr("This checklist asks nothing about a phone call. Open a walk with a call, or add such questions in the checklist editor.")
            visible: !page.call.available
        }
        // What was counted scrolls where it has no room; the zones below stay where the thumb is.
        Flickable {
            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: figures.implicitHeight
            contentWidth: width

            ColumnLayout {
                id: figures

                width: parent.width
                spacing: Theme.gap3

                CallFigure {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap4
                    large: true
                    text: page.clock(page.ringing ? page.call.waitSeconds : page.holding ? page.call.holdSeconds : page.call.talkSeconds)
                    visible: page.call.available && !page.over
                    word: page.ringing
                          //: Below the time in call mode
                          ? qsTr("Ringing") : page.holding
                          //: Below the time in call mode
                          ? qsTr("On hold") : page.talking
                          //: Below the time in call mode
                          ? qsTr("Talking")
                          //: Below the time in call mode, before the call
                          : qsTr("Start when you dial")
                }
                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.gap3
                    columns: page.over ? 2 : 3
                    rowSpacing: Theme.gap4
                    visible: page.call.available && page.call.phase !== CallController.Ready

                    CallFigure {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: Number(page.call.rings).toLocaleString(Qt.locale(), "f", 0)
                        //: Below a number in call mode
                        word: qsTr("rings")
                    }
                    CallFigure {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: page.clock(page.call.waitSeconds)
                        visible: !page.ringing
                        word: page.call.wasAnswered
                              //: Below a time in call mode
                              ? qsTr("until answered")
                              //: Below a time in call mode, when nobody answered
                              : qsTr("rung in vain")
                    }
                    CallFigure {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: page.clock(page.call.holdSeconds)
                        visible: page.call.holds > 0 && !page.holding
                        //: Below a time in call mode
                        word: qsTr("on hold")
                    }
                    CallFigure {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: page.clock(page.call.talkSeconds)
                        visible: page.call.wasAnswered && !page.talking
                        //: Below a time in call mode
                        word: qsTr("talked")
                    }
                }
                StyledLabel {
                    Layout.fillWidth: true
                    color: Night.ink
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "callProblem"
                    text: page.call.problem
                    visible: text !== ""
                }
                StyledLabel {
                    Layout.fillWidth: true
                    color: Night.ink
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "callRecorded"
                    //: After a call ended: its figures became answers of the walk
                    text: qsTr("%Ln answer(s) noted in the walk.", "", page.call.recorded)
                    visible: page.over && page.call.recorded > 0
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.preferredHeight: page.height * (page.call.running || page.over ? 0.47 : 0.32)
            spacing: Theme.gap3

            CallZone {
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: "phone"
                main: true
                objectName: "callStart"
                //: Zone of call mode
                text: page.over ? qsTr("Call again") : qsTr("Start")
                visible: page.call.available && (page.over || page.call.phase === CallController.Ready)
                onStruck: page.call.start()
            }
            CallZone {
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: "bell"
                main: true
                objectName: "callRing"
                //: Zone of call mode: tapped at every ring
                text: qsTr("Ring")
                visible: page.ringing
                onStruck: page.call.ring()
            }
            CallZone {
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: page.holding ? "phone" : "pause"
                main: true
                objectName: page.holding ? "callResume" : "callHold"
                //: Zone of call mode
                text: page.holding ? qsTr("Back on the line")
                                     //: Zone of call mode
                                     : qsTr("Put on hold")
                visible: page.talking || page.holding
                onStruck: page.holding ? page.call.resume() : page.call.hold()
            }
            RowLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.preferredHeight: page.height * 0.17
                spacing: Theme.gap3
                visible: page.call.running || page.over

                CallZone {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    iconName: "stop"
                    objectName: "callEnd"
                    //: Zone of call mode
                    text: page.ringing ? qsTr("Nobody answers")
                                         //: Zone of call mode
                                         : qsTr("Ended")
                    visible: page.call.running
                    onStruck: page.call.end()
                }
                CallZone {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    iconName: "tick"
                    objectName: "callAnswered"
                    //: Zone of call mode
                    text: qsTr("Answered")
                    visible: page.ringing
                    onStruck: page.call.answered()
                }
                CallZone {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    iconName: "walk"
                    objectName: "callDone"
                    //: Zone of call mode
                    text: qsTr("Back to the walk")
                    visible: page.over
                    onStruck: page.navigator.back()
                }
            }
        }
    }

    function seen(): void {
        if (workbench === null)
            return; // the window goes
        if (visible) {
            call.open();
            forceActiveFocus();
            workbench.walk.mode = "call";
        } else if (workbench.walk.mode === "call" && navigator.page !== "call") {
            workbench.walk.mode = "";
        }
    }

    /// 0:07, 12:45, in the language's digits
    function clock(seconds: int): string {
        const locale = Qt.locale();
        return Number(Math.floor(seconds / 60)).toLocaleString(locale, "f", 0) + ":" + (seconds % 60 < 10 ? locale.zeroDigit : "") + Number(seconds % 60).toLocaleString(locale, "f", 0);
    }
}
