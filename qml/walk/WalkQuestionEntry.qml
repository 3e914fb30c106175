// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// A question in the list of a walk, with what is still missing of it.
T.ItemDelegate {
    id: entry

    required property string label
    required property int answerState
    required property bool current

    readonly property string stateText: {
        switch (answerState) {
        case WalkQuestionModel.Missing:
            //: Beside a question: an answer is needed
            return qsTr("Needed");
        case WalkQuestionModel.Answered:
            //: Beside a question
            return qsTr("Answered");
        case WalkQuestionModel.NotApplicable:
            //: Beside a question
            return qsTr("Not applicable");
        case WalkQuestionModel.Waiting:
            //: Beside a question: a reply timer runs
            return qsTr("Waiting for the reply");
        case WalkQuestionModel.ProofMissing:
            //: Beside a question: an answer needs a photo or a note
            return qsTr("Proof needed");
        default:
            return "";
        }
    }

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap2)
    leftPadding: Theme.gap4
    rightPadding: Theme.gap3
    Accessible.name: stateText === "" ? label : label + ", " + stateText
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: entry.down ? Theme.pressed : entry.current ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.accent
            visible: entry.current
        }
    }
    contentItem: RowLayout {
        id: words

        spacing: Theme.gap2

        StyledLabel {
            Layout.fillWidth: true
            color: entry.current ? Theme.accent : Theme.ink
            strong: entry.current
            text: entry.label
            Accessible.ignored: true
        }
        ThemedIcon {
            Layout.preferredHeight: 18
            Layout.preferredWidth: 18
            color: entry.answerState === WalkQuestionModel.Answered ? Theme.positive : entry.answerState === WalkQuestionModel.NotApplicable ? Theme.secondInk : Theme.unknown
            name: entry.answerState === WalkQuestionModel.Answered ? "tick" : entry.answerState === WalkQuestionModel.Waiting ? "clock" : entry.answerState === WalkQuestionModel.NotApplicable ? "minus" : "flag"
            visible: entry.answerState !== WalkQuestionModel.Open
        }
    }
}
