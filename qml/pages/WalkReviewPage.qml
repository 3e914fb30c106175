// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The end of a walk: what is missing, what is waited for, and the reviewer's word.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property WalkController walk: workbench.walk
    readonly property bool waiting: walk.state === "waiting-for-replies"
    readonly property bool going: walk.state === "under-way" || walk.state === "planned" || walk.state === "revision-asked" || waiting

    columnWidth: Theme.textColumn
    objectName: "walkReviewPage"

    PageHead {
        width: parent.width
        detail: page.walk.company + " – " + page.walk.stateText
        navigator: page.navigator
        title: page.walk.title
    }
    SaveMark {
        width: parent.width
        walk: page.walk
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        iconName: "warning"
        text: page.walk.trouble || page.walk.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.walk.dismissProblem()
    }
    Notice {
        width: parent.width
        iconName: "undo"
        objectName: "revisionReason"
        //: Above a walk that must be revised; %1 the reviewer's words
        text: qsTr("To be revised: %1").arg(page.walk.revisionReason)
        tone: Theme.unknown
        visible: page.walk.state === "revision-asked"
    }
    Notice {
        width: parent.width
        iconName: "tick"
        objectName: "closedNotice"
        //: Above an accepted walk
        text: qsTr("Accepted: the walk can be read, but not changed. To change it, ask for a revision.")
        visible: page.walk.closed
    }
    Card {
        width: parent.width
        spacing: Theme.gap2

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            text: page.walk.missing > 0 ? qsTr("%Ln thing(s) still missing", "", page.walk.missing) : qsTr("Nothing is missing")
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            width: parent.width
            quiet: true
            //: How far a walk is: %1 questions answered, of %2
            text: qsTr("%L1 of %L2 questions answered").arg(page.walk.answered).arg(page.walk.questions.count)
        }
        WalkSegments {
            width: parent.width
            walk: page.walk
        }
        Repeater {
            model: page.walk.gaps

            TapCard {
                id: gap

                required property var modelData

                bottomPadding: Theme.gap2
                objectName: "gap." + modelData.row
                text: modelData.label + ", " + modelData.why
                topPadding: Theme.gap2
                width: parent ? parent.width : 0
                onClicked: {
                    page.walk.jumpTo(modelData.row);
                    page.navigator.go("walk");
                }

                contentItem: RowLayout {
                    spacing: Theme.gap3

                    ThemedIcon {
                        color: Theme.unknown
                        name: gap.modelData.waiting ? "clock" : "flag"
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        StyledLabel {
                            Layout.fillWidth: true
                            text: gap.modelData.label
                            Accessible.ignored: true
                        }
                        StyledLabel {
                            Layout.fillWidth: true
                            quiet: true
                            size: Theme.caption
                            text: gap.modelData.step + " – " + gap.modelData.why
                            Accessible.ignored: true
                        }
                    }
                    ThemedIcon {
                        color: Theme.secondInk
                        name: "next"
                    }
                }
            }
        }
    }
    Card {
        width: parent.width
        objectName: "retiredAnswers"
        spacing: Theme.gap2
        visible: page.walk.retired.length > 0

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the end of a walk
            text: qsTr("Answers to retired questions")
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            width: parent.width
            quiet: true
            size: Theme.caption
            //: Below "Answers to retired questions"
            text: qsTr("The checklist no longer asks these; the answers are kept.")
        }
        Repeater {
            model: page.walk.retired

            StyledLabel {
                required property var modelData

                width: parent ? parent.width : 0
                text: modelData.question + ": " + modelData.answer
            }
        }
    }
    MomentCard {
        width: parent.width
        enabled: !page.walk.closed
        reviewer: page.walk.reviewer
    }
    ImpressionCard {
        width: parent.width
        enabled: !page.walk.closed
        reviewer: page.walk.reviewer
    }
    PurchaseCard {
        width: parent.width
        enabled: !page.walk.closed
        evidence: page.workbench.tools.evidence
        reviewer: page.walk.reviewer
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "tick"
            kind: ActionButton.Primary
            objectName: "finishWalk"
            //: Button at the end of a walk
            text: qsTr("Finish the walk")
            visible: page.going && page.walk.missing === 0 && (!page.waiting || page.walk.waiting === 0)
            onClicked: page.walk.finish()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "flag"
            objectName: "endWithoutReplies"
            //: Button at the end of a walk that waits for replies; %L1 how many
            text: qsTr("End without the replies (%L1)").arg(page.walk.waiting)
            visible: page.waiting && page.walk.waiting > 0
            onClicked: page.walk.endWithoutReplies()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "walk"
            kind: page.walk.missing > 0 ? ActionButton.Primary : ActionButton.Secondary
            objectName: "goOnWalking"
            //: Button that goes back to the questions
            text: page.going ? qsTr("Go on walking") : qsTr("Look at the answers")
            onClicked: page.navigator.go("walk")
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "tick"
            kind: ActionButton.Primary
            objectName: "acceptWalk"
            //: Button of the reviewer
            text: qsTr("Accept the walk")
            visible: page.walk.state === "done"
            onClicked: page.walk.accept()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "undo"
            objectName: "askRevision"
            //: Button of the reviewer
            text: qsTr("Ask for a revision")
            visible: page.walk.state === "done" || page.walk.state === "accepted"
            onClicked: revision.open()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "share"
            objectName: "shareWalk"
            //: Button that writes the walk into a file for somebody else
            text: qsTr("Hand over")
            onClicked: chooser.open()
        }
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        text: page.workbench.walks.problem || page.workbench.walks.notice
        tone: page.workbench.walks.problem !== "" ? Theme.negative : Theme.positive
        visible: text !== ""
        onActed: page.workbench.walks.dismissProblem()
    }
    FileDialog {
        id: chooser

        defaultSuffix: "zip"
        fileMode: FileDialog.SaveFile
        //: Kind of files in a file dialog
        nameFilters: [qsTr("Walks") + " (*.zip)"]
        onAccepted: page.workbench.walks.exportWalk(page.walk.walkId, selectedFile)
    }
    Sheet {
        id: revision

        //: Title of the sheet in which a reviewer says what to change
        title: qsTr("What must be revised?")
        onAboutToShow: reason.text = page.walk.reviewer.draft("revision")
        onOpened: reason.input.forceActiveFocus()
        buttons: [
            ActionButton {
                enabled: reason.text.trim() !== ""
                kind: ActionButton.Primary
                objectName: "sendBack"
                //: Button of the reviewer
                text: qsTr("Send back")
                onClicked: {
                    page.walk.askRevision(reason.text);
                    page.walk.reviewer.saveDraft("revision", "");
                    revision.close();
                }
            },
            ActionButton {
                //: Button that leaves without a change
                text: qsTr("Cancel")
                onClicked: revision.close()
            }
        ]

        TextBox {
            id: reason

            width: parent.width
            input.objectName: "revisionField"
            //: Field of the reviewer
            label: qsTr("Reason")
            onEdited: text => page.walk.reviewer.saveDraft("revision", text)
        }
    }
}
