// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A reply that is waited for.
Card {
    id: card

    required property string company
    required property string question
    required property string sent
    required property string waited
    required property string due
    required property bool overdue

    signal answeredAsked
    signal promiseAsked
    signal walkAsked
    signal giveUpAsked

    border.color: overdue ? Theme.negative : Theme.hairline

    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap1

            StyledLabel {
                Layout.fillWidth: true
                size: Theme.lead
                strong: true
                text: card.company
            }
            StyledLabel {
                Layout.fillWidth: true
                text: card.question
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: On the board of replies; %1 is a time such as "22 Nov, 14:05"
                text: qsTr("Sent %1").arg(card.sent)
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: card.width * 0.45
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                color: card.overdue ? Theme.negative : Theme.ink
                horizontalAlignment: Text.AlignRight
                size: Theme.title
                strong: true
                text: card.waited
                //: For a screen reader; %1 is a time span such as "2 h 5 min"
                Accessible.name: qsTr("Waiting for %1").arg(card.waited)
            }
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.gap1
                visible: card.due !== ""

                ThemedIcon {
                    Layout.preferredHeight: 16
                    Layout.preferredWidth: 16
                    color: card.overdue ? Theme.negative : Theme.secondInk
                    name: card.overdue ? "warning" : "clock"
                }
                StyledLabel {
                    Layout.maximumWidth: card.width * 0.4
                    color: card.overdue ? Theme.negative : Theme.secondInk
                    size: Theme.caption
                    text: card.due
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            iconName: "tick"
            kind: ActionButton.Primary
            objectName: "answeredNow"
            //: Button on the board of replies: the reply has come
            text: qsTr("Answered now")
            onClicked: card.answeredAsked()
        }
        ActionButton {
            iconName: "clock"
            objectName: "promised"
            //: Button on the board of replies: the company said when it would answer
            text: qsTr("Promised …")
            onClicked: card.promiseAsked()
        }
        ActionButton {
            kind: ActionButton.Quiet
            //: Button on the board of replies
            text: qsTr("Open the walk")
            onClicked: card.walkAsked()
        }
        ActionButton {
            kind: ActionButton.Quiet
            objectName: "giveUp"
            //: Button on the board of replies: the reply will not come
            text: qsTr("Stop waiting")
            onClicked: card.giveUpAsked()
        }
    }
}
