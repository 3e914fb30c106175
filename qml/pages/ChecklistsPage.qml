// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// The checklists there are: own ones to edit, shipped ones to copy.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property EditorController editor: workbench.tools.editor
    property string asked ///< id of the checklist that a question is about

    columnWidth: Theme.textColumn
    objectName: "checklistsPage"
    Component.onCompleted: editor.load()

    FileDialog {
        id: importFile

        //: File dialog: kinds of files
        nameFilters: [qsTr("Checklists") + " (*.json)"]
        onAccepted: {
            page.editor.importFile(selectedFile);
            if (page.editor.open)
                page.navigator.go("editor");
        }
    }

    PageHead {
        width: parent.width
        //: Below the title of the page of checklists
        detail: qsTr("Copy one that comes near, or begin a new one.")
        navigator: page.navigator
        //: Title of the page of checklists
        title: qsTr("Checklists")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
                    widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
            iconName: "plus"
            kind: ActionButton.Primary
            objectName: "newChecklist"
            //: Button that begins a new checklist
            text: qsTr("New checklist")
            onClicked: naming.open()
        }
        ActionButton {
            widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
            iconName: "folder"
            objectName: "importChecklist"
            //: Button that reads a checklist from a file
            text: qsTr("From a file")
            onClicked: importFile.open()
        }
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: page.editor.problem
        tone: Theme.negative
        visible: text !== "" && !page.editor.open
    }
    StyledLabel {
        width: parent.width
        quiet: true
        //: While the checklists are being read
        text: qsTr("The checklists are being read …")
        visible: !page.editor.loaded
    }
    Repeater {
        model: GrowingModel {
            source: page.editor.checklists
        }

        Card {
            id: card

            required property string key
            required property string title
            required property string summary
            required property bool own
            required property bool draft

            objectName: "checklist." + key
            width: parent ? parent.width : 0

            StyledLabel {
                width: parent.width
                size: Theme.lead
                strong: true
                text: card.title
                Accessible.role: Accessible.Heading
            }
            StyledLabel {
                width: parent.width
                text: card.summary
            }
            StyledLabel {
                width: parent.width
                color: card.draft ? Theme.unknown : Theme.secondInk
                size: Theme.caption
                text: card.draft
                      //: Mark of a checklist with changes that are not saved
                      ? qsTr("Draft, not saved yet") : card.own
                        //: Mark of the user's own checklist
                        ? qsTr("Your own")
                        //: Mark of a checklist that came with the program
                        : qsTr("Came with Shopwalker")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap2

                ActionButton {
                    widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
                    iconName: "edit"
                    kind: ActionButton.Primary
                    objectName: "edit." + card.key
                    //: Button of a checklist
                    text: qsTr("Edit")
                    visible: card.own
                    onClicked: {
                        page.editor.edit(card.key);
                        page.navigator.go("editor");
                    }
                }
                ActionButton {
                    widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
                    objectName: "copy." + card.key
                    //: Button of a checklist
                    text: qsTr("Copy and change")
                    onClicked: {
                        page.editor.copy(card.key);
                        page.navigator.go("editor");
                    }
                }
                ActionButton {
                    widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
                    kind: ActionButton.Quiet
                    //: Button of a checklist
                    text: qsTr("Remove")
                    visible: card.own
                    onClicked: {
                        page.asked = card.key;
                        removing.open();
                    }
                }
            }
        }
    }
    Sheet {
        id: naming

        //: Title of the sheet that begins a new checklist
        title: qsTr("New checklist")
        widest: 440
        onOpened: {
            name.text = "";
            name.input.forceActiveFocus();
        }
        buttons: [
            ActionButton {
                widest: page.width - 2 * Theme.margin - 2 * Theme.gap4
                kind: ActionButton.Primary
                objectName: "createChecklist"
                //: Button that begins a new checklist
                text: qsTr("Begin")
                onClicked: naming.begin()
            }
        ]

        InputField {
            id: name

            width: parent.width
            input.objectName: "checklistName"
            //: Field of a new checklist
            label: qsTr("Title")
            //: Example in an empty field
            placeholder: qsTr("Visit to a pharmacy")
            onAccepted: naming.begin()
        }

        function begin(): void {
            page.editor.create(name.text);
            naming.close();
            page.navigator.go("editor");
        }
    }
    Question {
        id: removing

        dangerous: true
        //: Question before a checklist is removed
        text: qsTr("Walks that were made with it keep their answers.")
        //: Question before a checklist is removed
        title: qsTr("Remove this checklist?")
        //: Answer: remove
        yes: qsTr("Remove")
        //: Answer: do not remove
        neither: qsTr("Keep it")
        onAgreed: page.editor.remove(page.asked)
    }
}
