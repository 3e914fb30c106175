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
    signal earlierAsked
    signal promiseAsked
    signal walkAsked
    signal giveUpAsked

    border.color: overdue ? Theme.negative : Theme.hairline

    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            Layout.fillWidth: true
            size: Theme.lead
            strong: true
            text: card.company
        }
        StyledLabel {
            Layout.alignment: Qt.AlignTop
            color: card.overdue ? Theme.negative : Theme.ink
            size: Theme.title
            strong: true
            text: card.waited
            wrapMode: Text.NoWrap
            //: For a screen reader; %1 is a time span such as "2 h 5 min"
            Accessible.name: qsTr("Waiting for %1").arg(card.waited)
        }
    }
    StyledLabel {
        width: parent.width
        text: card.question
    }
    Flow {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: Math.min(implicitWidth, card.width - 2 * Theme.gap4)
            quiet: true
            size: Theme.caption
            //: On the board of replies; %1 is a time such as "22 Nov, 14:05"
            text: qsTr("Sent %1").arg(card.sent)
            wrapMode: Text.NoWrap // an implicit width that wraps would ask for itself
        }
        Row {
            spacing: Theme.gap1
            visible: card.due !== ""

            ThemedIcon {
                width: 16
                height: 16
                anchors.verticalCenter: parent.verticalCenter
                color: card.overdue ? Theme.negative : Theme.secondInk
                name: card.overdue ? "warning" : "clock"
            }
            StyledLabel {
                color: card.overdue ? Theme.negative : Theme.secondInk
                size: Theme.caption
                text: card.due
                width: Math.min(implicitWidth, card.width - 2 * Theme.gap4 - 20)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            widest: card.width - 2 * Theme.gap4
            iconName: "tick"
            kind: ActionButton.Primary
            objectName: "answeredNow"
            //: Button on the board of replies: the reply has come
            text: qsTr("Answered now")
            onClicked: card.answeredAsked()
        }
        ActionButton {
            widest: card.width - 2 * Theme.gap4
            objectName: "answeredEarlier"
            //: Button on the board of replies: the reply came some time ago
            text: qsTr("Answered at …")
            onClicked: card.earlierAsked()
        }
        ActionButton {
            widest: card.width - 2 * Theme.gap4
            iconName: "clock"
            objectName: "promised"
            //: Button on the board of replies: the company said when it would answer
            text: qsTr("Promised …")
            onClicked: card.promiseAsked()
        }
        ActionButton {
            widest: card.width - 2 * Theme.gap4
            kind: ActionButton.Quiet
            //: Button on the board of replies
            text: qsTr("Open the walk")
            onClicked: card.walkAsked()
        }
        ActionButton {
            widest: card.width - 2 * Theme.gap4
            kind: ActionButton.Quiet
            objectName: "giveUp"
            //: Button on the board of replies: the reply will not come
            text: qsTr("Stop waiting")
            onClicked: card.giveUpAsked()
        }
    }
}
