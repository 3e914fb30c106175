// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// Every walk by what is to be done with it, and the way to a new one.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property WalkListController walks: workbench.walks
    property bool binOpen: false

    columnWidth: Theme.textColumn
    objectName: "walksPage"

    Connections {
        function onCreated(): void {
            page.navigator.go("walkPrepare");
        }

        enabled: page.navigator.page === "walks"
        target: page.workbench.planner
    }
    FileDialog {
        id: chooser

        //: Kind of files in a file dialog
        nameFilters: [qsTr("Walks") + " (*.zip)"]
        onAccepted: page.walks.importWalk(selectedFile)
    }
    EraseNameSheet {
        id: erase

        walks: page.walks
    }
    PageHead {
        width: parent.width
        //: Below the title of the page of walks
        detail: qsTr("Walk a customer's path and note what happens, step by step.")
        navigator: page.navigator
        //: Title of a page
        title: qsTr("Walks")

        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "plus"
            kind: ActionButton.Primary
            objectName: "newWalk"
            //: Button that plans a walk
            text: qsTr("New walk")
            visible: page.walks.total > 0
            onClicked: page.navigator.go("walkPlan")
        }
    }
    Notice {
        width: parent.width
        //: Button that stores something again
        actionText: qsTr("Try now")
        iconName: "warning"
        objectName: "walksTrouble"
        text: page.walks.trouble
        tone: Theme.negative
        visible: text !== ""
        onActed: page.walks.tryAgain()
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        iconName: "warning"
        text: page.walks.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.walks.dismissProblem()
    }
    Notice {
        width: parent.width
        //: Button that brings back what was removed
        actionText: qsTr("Bring back")
        iconName: "undo"
        //: After a walk was put into the bin; %1 is its company
        text: qsTr("The walk at %1 is in the bin.").arg(page.walks.removed)
        visible: page.walks.removed !== ""
        onActed: page.walks.undoRemove()
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        iconName: "tick"
        text: page.walks.notice
        tone: Theme.positive
        visible: text !== ""
        onActed: page.walks.dismissProblem()
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "clock"
            objectName: "openReplies"
            //: Button that opens the board of replies; %1 is how many are waited for
            text: qsTr("Waiting for replies (%L1)").arg(page.workbench.tools.replies.replies.count)
            visible: page.workbench.tools.replies.replies.count > 0
            onClicked: page.navigator.go("replies")
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "tick"
            objectName: "openTicks"
            //: Button that opens the page of tick lists
            text: qsTr("Tick lists")
            onClicked: {
                page.workbench.walk.close();
                page.navigator.go("ticks");
            }
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "list"
            kind: ActionButton.Quiet
            objectName: "openChecklists"
            //: Button that opens the page of checklists
            text: qsTr("Checklist editor")
            onClicked: page.navigator.go("checklists")
        }
    }
    MenuChip {
        choices: page.walks.companies
        current: page.walks.company
        first: ({
                "id": "",
                //: Filter of the list of walks
                "text": qsTr("All companies")
            })
        //: Name of a filter for screen readers
        label: qsTr("Company")
        objectName: "walkCompany"
        visible: page.walks.companies.length > 1
        onChosen: id => page.walks.company = id
    }
    Item {
        width: 1
        height: Theme.gap8
        visible: empty.visible
    }
    EmptyState {
        id: empty

        width: parent.width
        iconName: "walk"
        //: On the empty page of walks
        text: qsTr("Choose a checklist, say whose path you walk, and start. Every answer is saved at once, without a network.")
        //: On the empty page of walks
        title: qsTr("Be the customer")
        visible: page.walks.loaded && page.walks.total === 0

        ActionButton {
            iconName: "plus"
            kind: ActionButton.Primary
            objectName: "firstWalk"
            //: Button that plans a walk
            text: qsTr("New walk")
            onClicked: page.navigator.go("walkPlan")
        }
        ActionButton {
            iconName: "example"
            kind: ActionButton.Quiet
            enabled: page.workbench.planner.checklists.count > 0
            objectName: "exampleWalk"
            //: Button that plans the example of a walk
            text: qsTr("Try it at a clinic")
            onClicked: page.workbench.planner.createExample()
        }
    }
    Repeater {
        model: GrowingModel {
            source: page.walks.walks
        }

        Column {
            id: place

            required property string walkId
            required property string title
            required property string company
            required property string walkState
            required property string group
            required property string groupHead
            required property string detail

            spacing: Theme.gap2
            width: parent ? parent.width : 0

            SectionTitle {
                text: place.groupHead
                visible: text !== ""
                width: parent.width
            }
            WalkCard {
                company: place.company
                detail: place.detail
                group: place.group
                title: place.title
                walkId: place.walkId
                walkState: place.walkState
                width: parent.width
                onOpenAsked: walkId => page.open(walkId, walkState)
                onRemoveAsked: walkId => page.walks.remove(walkId)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "folder"
            kind: ActionButton.Quiet
            objectName: "importWalk"
            //: Button that reads a walk out of a file
            text: qsTr("Take in a walk")
            onClicked: chooser.open()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "person"
            kind: ActionButton.Quiet
            objectName: "eraseName"
            //: Button that erases the name of a person
            text: qsTr("Erase a name")
            visible: page.walks.total > 0
            onClicked: erase.open()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin
            iconName: "remove"
            kind: ActionButton.Quiet
            objectName: "showBin"
            //: Button that shows the walks in the bin
            text: qsTr("Bin (%L1)").arg(page.walks.bin.count)
            visible: page.walks.bin.count > 0
            onClicked: page.binOpen = !page.binOpen
        }
    }
    WalkBin {
        width: parent.width
        visible: page.binOpen && page.walks.bin.count > 0
        walks: page.walks
    }

    function open(walkId: string, walkState: string): void {
        const over = walkState === "done" || walkState === "accepted" || walkState === "revision-asked";
        if (walks.isTickList(walkId)) {
            workbench.walk.open(walkId);
            navigator.go("ticks");
            return;
        }
        workbench.walk.open(walkId);
        navigator.go(walkState === "planned" ? "walkPrepare" : over ? "walkReview" : "walk");
    }
}
