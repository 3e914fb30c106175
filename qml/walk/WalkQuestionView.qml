// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// One question: its words above, its answers in reach of the thumb below.
Flickable {
    id: view

    required property WalkController walk
    required property WalkTools tools
    readonly property var growing: ["multi-choice", "reply-timer"] ///< answers that grow by touches

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, words.implicitHeight + answers.implicitHeight + Theme.gap4 + Theme.gap6)
    contentWidth: width

    Basic.ScrollBar.vertical: SlimScrollBar {
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.gap4
        width: Math.min(view.width - 2 * Theme.margin, Theme.textColumn)
        spacing: Theme.gap3

        Notice {
            width: parent.width
            //: Button that stores an answer again
            actionText: qsTr("Try now")
            iconName: "warning"
            objectName: "saveTrouble"
            text: view.walk.trouble
            tone: Theme.negative
            visible: text !== ""
            onActed: view.walk.tryAgain()
        }
        Notice {
            width: parent.width
            iconName: "tick"
            objectName: "closedNotice"
            //: Above the questions of an accepted walk
            text: qsTr("Accepted: the walk can be read, but not changed. To change it, ask for a revision.")
            visible: view.walk.closed
        }
        Notice {
            width: parent.width
            iconName: "undo"
            objectName: "revisionNotice"
            //: Above a question of a walk that must be revised; %1 the reviewer's words
            text: qsTr("To be revised: %1").arg(view.walk.revisionReason)
            tone: Theme.unknown
            visible: view.walk.state === "revision-asked"
        }
        Notice {
            width: parent.width
            //: Button that closes a message
            actionText: qsTr("Close")
            iconName: "warning"
            text: view.walk.problem
            tone: Theme.negative
            visible: text !== ""
            onActed: view.walk.dismissProblem()
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2

            StyledLabel {
                quiet: true
                size: Theme.caption
                //: Above a question of a walk: %1 its place, %2 how many there are
                text: qsTr("Question %L1 of %L2").arg(view.walk.row + 1).arg(view.walk.questions.count)
            }
            StyledLabel {
                quiet: true
                size: Theme.caption
                //: Above a question of a walk: how many answers and proofs the walk is not done without
                text: qsTr("%Ln still needed", "", view.walk.missing)
                visible: view.walk.missing > 0
            }
            WalkBadge {
                //: Above a question: an answer is needed
                text: qsTr("Needed")
                visible: view.walk.asked.required && !view.walk.given.given
            }
            WalkBadge {
                //: Above a question: a bad answer is shown beside the score
                text: qsTr("Critical")
                tone: Theme.negative
                visible: view.walk.asked.critical
            }
            WalkBadge {
                //: Above a question whose answer no stranger can know
                text: qsTr("Only the company knows")
                tone: Theme.accent
                visible: view.walk.asked.ownerOnly
            }
            WalkBadge {
                //: Above a question: it was answered after the walk had moved on
                text: qsTr("Answered late")
                visible: view.walk.given.late
            }
            WalkBadge {
                //: Above a question: how many answers to it were given before; they are kept
                text: qsTr("%Ln earlier answer(s) kept", "", view.walk.given.earlier)
                visible: view.walk.given.earlier > 0 && !view.growing.includes(view.walk.asked.type)
            }
        }
        StyledLabel {
            width: parent.width
            objectName: "questionLabel"
            size: Theme.title
            strong: true
            text: view.walk.asked.label
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            width: parent.width
            quiet: true
            text: view.walk.asked.help
            visible: text !== ""
        }
        StyledLabel {
            width: parent.width
            quiet: true
            size: Theme.caption
            //: Below a question; %1 is what the touch sells, such as "trust"
            text: qsTr("This touch sells %1.").arg(view.walk.asked.sells)
            visible: view.walk.asked.sells !== ""
        }
        ActionButton {
            iconName: "plus"
            kind: ActionButton.Quiet
            objectName: "addRepeat"
            //: Button in a step that can be walked several times; %1 its title
            text: qsTr("Once more: %1").arg(view.walk.asked.step)
            visible: view.walk.asked.mostRepeats > view.walk.asked.repeats && !view.walk.closed
            onClicked: view.walk.addRepeat()
        }
        Notice {
            width: parent.width
            //: Button: what the scan found is right
            actionText: view.walk.asked.foundAnswer !== "" && !view.walk.given.given && !view.walk.closed ? qsTr("Confirm") : ""
            iconName: "scan"
            objectName: "foundByScan"
            //: Above a question: what a scan has found; %1 touchpoint and what was found
            text: qsTr("Found by scan – %1").arg(view.walk.asked.found)
            visible: view.walk.asked.found !== ""
            onActed: view.walk.confirmFound()
        }
    }
    WalkAnswer {
        id: answers

        x: Theme.margin
        y: Theme.phone ? Math.max(words.y + words.implicitHeight + Theme.gap4, view.height - implicitHeight - Theme.gap2) : words.y
                         + words.implicitHeight + Theme.gap6
        width: words.width
        enabled: !view.walk.closed
        objectName: "answerEditor"
        tools: view.tools
        walk: view.walk
    }
}
