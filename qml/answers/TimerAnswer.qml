// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A message is on its way and its reply is waited for, maybe for days.
Column {
    id: timer

    required property WalkController walk

    spacing: Theme.gap2

    // What comes and goes stands above, so that no button moves under the finger.
    ActionButton {
        width: Math.min(implicitWidth, parent.width)
        iconName: "close"
        kind: ActionButton.Quiet
        objectName: "giveUpWaiting"
        //: Button of a reply timer that runs
        text: qsTr("Stop waiting: no reply came")
        visible: timer.walk.given.waiting
        onClicked: timer.walk.giveUpWaiting()
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: Below a reply timer that runs
        text: qsTr("Go on meanwhile: the timer runs, also when the program is closed.")
        visible: timer.walk.given.waiting
    }
    InputField {
        id: came

        width: parent.width
        //: Below the field for the time at which a reply came
        help: qsTr("When you saw the reply late: the time it bears.")
        input.objectName: "cameAtField"
        //: Field of a reply timer: when the reply really came
        label: qsTr("It came earlier, at")
        problem: timer.walk.draftProblem
        visible: timer.walk.given.waiting
        onAccepted: timer.walk.cameAt(text)
    }
    StyledLabel {
        width: parent.width
        //: A reply timer that ended without a reply
        text: qsTr("No reply came.")
        visible: timer.walk.given.gaveUp
    }
    WalkAnswerButton {
        width: parent.width
        height: Math.max(72, implicitHeight)
        checked: timer.walk.given.sentAt !== ""
        objectName: "answer.sent"
        //: Button of a reply timer, before and after; %1 is a time
        text: checked ? qsTr("Sent %1").arg(timer.walk.given.sentAt) : qsTr("Sent now")
        onClicked: if (!checked)
            timer.walk.markSent()
    }
    WalkAnswerButton {
        width: parent.width
        height: Math.max(72, implicitHeight)
        checked: timer.walk.given.repliedAt !== ""
        enabled: timer.walk.given.sentAt !== ""
        objectName: "answer.replied"
        opacity: enabled ? 1 : 0.45
        //: Button of a reply timer, before and after; %1 is a time
        text: checked ? qsTr("Reply came %1").arg(timer.walk.given.repliedAt) : came.text.trim() !== "" ? qsTr("The reply came at %1").arg(came.text.trim()) : qsTr("The reply came now")
        onClicked: if (!checked)
            came.text.trim() !== "" ? timer.walk.cameAt(came.text) : timer.walk.markReplied()
    }
}
