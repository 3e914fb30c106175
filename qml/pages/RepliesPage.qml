// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// Every reply that is waited for, over all walks.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property ReplyController board: workbench.tools.replies
    property int asked: -1 ///< the row that a sheet is about

    columnWidth: Theme.textColumn
    objectName: "repliesPage"
    onVisibleChanged: if (visible)
        board.refresh()

    FileDialog {
        id: calendarFile

        defaultSuffix: "ics"
        fileMode: FileDialog.SaveFile
        nameFilters: ["iCalendar (*.ics)"]
        onAccepted: page.board.exportCalendar(selectedFile)
    }

    PageHead {
        width: parent.width
        //: Below the title of the board of replies
        detail: page.board.replies.overdue > 0 ? qsTr("%Ln overdue", "", page.board.replies.overdue)
                                                 //: Below the title of the board of replies
                                                 : qsTr("Time runs while the app is closed.")
        navigator: page.navigator
        //: Title of the board of replies
        title: qsTr("Waiting for replies")

        IconButton {
            iconName: "calendar"
            objectName: "exportCalendar"
            //: Button that writes a calendar file with reminders
            text: qsTr("Reminders for the calendar")
            visible: page.board.replies.count > 0
            onClicked: calendarFile.open()
        }
    }
    Notice {
        width: parent.width
        iconName: "tick"
        text: page.board.notice
        tone: Theme.positive
        visible: text !== ""
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: page.board.problem
        tone: Theme.negative
        visible: text !== ""
    }
    Repeater {
        model: page.board.replies

        ReplyCard {
            required property int index
            required property string walk

            objectName: "reply." + index
            width: parent ? parent.width : 0
            onAnsweredAsked: page.board.answeredNow(index)
            onEarlierAsked: {
                page.asked = index;
                earlier.open();
            }
            onGiveUpAsked: {
                page.asked = index;
                surely.open();
            }
            onPromiseAsked: {
                page.asked = index;
                promise.open();
            }
            onWalkAsked: {
                page.workbench.walk.open(walk);
                page.navigator.go("walk");
            }
        }
    }
    Item {
        width: 1
        height: Theme.gap8
        visible: empty.visible
    }
    EmptyState {
        id: empty

        width: parent.width
        iconName: "clock"
        //: On the empty board of replies
        text: qsTr("When you send a form, a message or an e-mail during a walk, its timer appears here until the answer comes.")
        //: On the empty board of replies
        title: qsTr("No reply is waited for")
        visible: page.board.replies.count === 0
    }
    Sheet {
        id: earlier

        //: Title of the sheet that notes a reply seen late
        title: qsTr("When did the reply come?")
        widest: 440
        onAboutToShow: came.text = ""
        onOpened: came.input.forceActiveFocus()
        buttons: [
            ActionButton {
                kind: ActionButton.Primary
                enabled: came.text.trim() !== ""
                objectName: "cameAtDone"
                //: Button that keeps the time of a reply
                text: qsTr("Keep the time")
                onClicked: earlier.keep()
            }
        ]

        function keep(): void {
            if (page.board.answeredAt(page.asked, came.text))
                close();
        }

        InputField {
            id: came

            width: parent.width
            //: Below the field for the time at which a reply came; %1 a time
            help: qsTr("A time like %1, or a day and a time.").arg(page.board.timeNow())
            input.objectName: "cameAtField"
            //: Field of a reply that was seen late
            label: qsTr("It came at")
            problem: page.board.timeProblem
            onAccepted: earlier.keep()
        }
    }
    Sheet {
        id: promise

        //: Title of the sheet that notes a promise
        title: qsTr("They said they would answer …")
        widest: 440

        Flow {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: [
                    {
                        "minutes": 15,
                        //: When an answer was promised
                        "text": qsTr("in 15 minutes")
                    },
                    {
                        "minutes": 60,
                        //: When an answer was promised
                        "text": qsTr("in an hour")
                    },
                    {
                        "minutes": 180,
                        //: When an answer was promised
                        "text": qsTr("in 3 hours")
                    },
                    {
                        "minutes": 1440,
                        //: When an answer was promised
                        "text": qsTr("by this time tomorrow")
                    },
                    {
                        "minutes": 4320,
                        //: When an answer was promised
                        "text": qsTr("in 3 days")
                    }
                ]

                ActionButton {
                    required property var modelData

                    objectName: "promise." + modelData.minutes
                    text: modelData.text
                    onClicked: {
                        page.board.promisedIn(page.asked, modelData.minutes);
                        promise.close();
                    }
                }
            }
        }
    }
    Question {
        id: surely

        dangerous: true
        //: Question before a reply is no longer waited for
        text: qsTr("The walk then counts as not answered. The time you waited is kept.")
        //: Question before a reply is no longer waited for
        title: qsTr("Stop waiting?")
        //: Answer: give up
        yes: qsTr("Stop waiting")
        //: Answer: keep waiting
        neither: qsTr("Keep waiting")
        onAgreed: page.board.giveUp(page.asked)
    }
}
