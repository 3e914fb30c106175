// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One checklist while it is written: outline beside form, on a phone one after the other.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property EditorController editor: workbench.tools.editor
    readonly property var head: editor.head
    readonly property bool wide: Theme.windowWidth >= 800
    property string view: "questions" ///< `about`, `questions`, `translation` or `problems`
    property bool detail: false       ///< on a phone: the form is shown, not the outline

    objectName: "editorPage"

    FileDialog {
        id: exportFile

        defaultSuffix: "json"
        fileMode: FileDialog.SaveFile
        onAccepted: page.editor.exportFile(selectedFile)
    }
    ColumnLayout {
        spacing: Theme.gap2

        anchors {
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            top: parent.top
            topMargin: Theme.gap3
        }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap1

            IconButton {
                Layout.leftMargin: Theme.mirrored ? 0 : -Theme.gap3
                Layout.rightMargin: Theme.mirrored ? -Theme.gap3 : 0
                iconColor: Theme.ink
                iconName: "back"
                objectName: "leaveEditor"
                text: page.detail && !page.wide && page.view === "questions"
                      //: Button that goes from the form to the outline
                      ? qsTr("Back to the outline")
                      //: Button at the head of a page
                      : qsTr("Back")
                onClicked: page.back()
            }
            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                size: Theme.phone ? Theme.lead : Theme.title
                strong: true
                text: page.head.title ?? ""
                Accessible.role: Accessible.Heading
            }
            IconButton {
                enabled: page.editor.canUndo
                iconName: "undo"
                objectName: "editorUndo"
                //: Button that takes the last change back
                text: qsTr("Undo")
                onClicked: page.editor.undo()
            }
            IconButton {
                iconName: "up"
                objectName: "exportChecklist"
                //: Button that writes a checklist to a file
                text: qsTr("To a file")
                onClicked: exportFile.open()
            }
            ActionButton {
                //: Button that saves a checklist
                readonly property string words: qsTr("Save")

                enabled: page.editor.dirty
                iconName: "tick"
                kind: ActionButton.Primary
                objectName: "saveChecklist"
                text: Theme.phone ? "" : words
                Accessible.name: words
                onClicked: page.editor.save()
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            color: page.editor.problem !== "" ? Theme.negative : Theme.secondInk
            objectName: "editorNotice"
            size: Theme.caption
            text: page.editor.problem !== "" ? page.editor.problem : page.editor.notice !== "" ? page.editor.notice : page.editor.dirty
                                                                     //: Below the title of the checklist editor
                                                                     ? qsTr("Kept as a draft; save it to use it in walks.") : ""
            visible: text !== ""
        }
        ChoiceFlow {
            Layout.fillWidth: true
            choices: [
                {
                    "id": "questions",
                    //: Part of the checklist editor
                    "text": qsTr("Questions")
                },
                {
                    "id": "about",
                    //: Part of the checklist editor
                    "text": qsTr("About it")
                },
                {
                    "id": "translation",
                    //: Part of the checklist editor
                    "text": qsTr("Translation")
                },
                {
                    "id": "problems",
                    "text": page.editor.problems.length === 0
                            //: Part of the checklist editor: the check has no objection
                            ? qsTr("Check: fine")
                            //: Part of the checklist editor: what the check objects to
                            : qsTr("Check: %Ln to mend", "", page.editor.problems.length)
                }
            ]
            current: page.view
            objectName: "editorViews"
            onChosen: id => page.show(id)
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            RowLayout {
                anchors.fill: parent
                spacing: Theme.gap4
                visible: page.view === "questions"

                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.maximumWidth: page.wide ? 420 : -1
                    spacing: Theme.gap2
                    visible: page.wide || !page.detail

                    EditorOutline {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        editor: page.editor
                        onChosen: page.detail = true
                    }
                    Flow {
                        Layout.bottomMargin: Theme.gap3
                        Layout.fillWidth: true
                        spacing: Theme.gap2

                        ActionButton {
                            iconName: "plus"
                            objectName: "addQuestion"
                            //: Button that adds a question to the step
                            text: qsTr("Question")
                            onClicked: {
                                page.editor.addQuestion("yes-no");
                                page.detail = true;
                            }
                        }
                        ActionButton {
                            iconName: "plus"
                            objectName: "addStep"
                            //: Button that adds a step to a checklist
                            text: qsTr("Step")
                            onClicked: {
                                page.editor.addStep();
                                page.detail = true;
                            }
                        }
                    }
                }
                EditorScroll {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    visible: page.wide || page.detail

                    EditorPart {
                        width: parent.width
                        editor: page.editor
                    }
                }
            }
            EditorScroll {
                anchors.fill: parent
                visible: page.view === "about"

                AboutForm {
                    width: Math.min(parent.width, Theme.textColumn)
                    editor: page.editor
                }
            }
            TranslationView {
                anchors.fill: parent
                editor: page.editor
                languages: page.workbench.settings.languages
                visible: page.view === "translation"
            }
            EditorScroll {
                anchors.fill: parent
                visible: page.view === "problems"

                Column {
                    width: parent.width
                    spacing: Theme.gap2

                    Repeater {
                        model: page.editor.problems

                        Notice {
                            required property var modelData
                            required property int index

                            //: Button that goes to what the check objects to
                            actionText: modelData.step >= 0 ? qsTr("Show") : ""
                            iconName: "warning"
                            objectName: "problem." + index
                            text: modelData.where !== "" ? modelData.where + ": " + modelData.text : modelData.text
                            tone: Theme.negative
                            width: parent ? parent.width : 0
                            onActed: {
                                page.editor.select(modelData.step, modelData.question);
                                page.view = "questions";
                                page.detail = true;
                            }
                        }
                    }
                    EmptyState {
                        width: parent.width
                        iconName: "tick"
                        topPadding: Theme.gap6
                        //: When the check of a checklist has no objection
                        text: qsTr("It can be saved and walked.")
                        //: When the check of a checklist has no objection
                        title: qsTr("Nothing to mend")
                        visible: page.editor.problems.length === 0
                    }
                }
            }
        }
    }

    function show(part: string): void {
        view = part;
        if (part === "translation")
            editor.language = editor.language; // the texts may have changed
    }

    function back(): void {
        if (detail && !wide && view === "questions") {
            detail = false;
            return;
        }
        editor.close();
        navigator.back();
    }
}
