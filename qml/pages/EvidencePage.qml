// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Photos, sounds and notes of the open question, or of the whole walk.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property EvidenceController evidence: workbench.tools.evidence

    objectName: "evidencePage"
    Component.onCompleted: evidence.showForOpenQuestion()
    onVisibleChanged: if (visible && !evidence.marking)
        evidence.showForOpenQuestion()

    PhotoSource {
        id: photo

        evidence: page.evidence
        onChosen: file => page.evidence.addPhoto(file)
    }
    ProofChooser {
        id: soundFile

        sound: true
        onAccepted: page.evidence.addAudio(selectedFile)
    }
    ScrollPage {
        anchors.fill: parent
        columnWidth: Theme.textColumn
        visible: !page.evidence.marking

        PageHead {
            width: parent.width
            detail: page.evidence.questionTitle
            navigator: page.navigator
            //: Title of the page with photos, sounds and notes
            title: qsTr("Evidence")
        }
        Notice {
            width: parent.width
            iconName: "warning"
            text: page.evidence.problem
            tone: Theme.negative
            visible: text !== ""
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2
            visible: page.evidence.open

            ActionButton {
                iconName: "camera"
                kind: ActionButton.Primary
                objectName: "addPhoto"
                //: Button that adds a photo
                text: qsTr("Photo")
                onClicked: photo.take()
            }
            ActionButton {
                iconName: "folder"
                objectName: "choosePhoto"
                //: Button that adds a photo from a file or the phone's gallery, beside one that opens the camera
                text: qsTr("Photo from a file")
                visible: photo.camera
                onClicked: photo.choose()
            }
            ActionButton {
                iconName: "note"
                objectName: "addNote"
                //: Button that adds a note
                text: qsTr("Note")
                onClicked: note.open()
            }
            ActionButton {
                iconName: "sound"
                objectName: "addSound"
                //: Button that adds a sound file
                text: qsTr("Sound")
                onClicked: page.evidence.audioAllowed ? soundFile.open() : consent.open()
            }
        }
        Notice {
            width: parent.width
            iconName: "clock"
            //: While a photo is made smaller and written
            text: qsTr("The file is being kept …")
            visible: page.evidence.busy && !page.evidence.marking
        }
        ChoiceFlow {
            width: parent.width
            choices: [
                {
                    "id": "question",
                    //: Which evidence is shown
                    "text": qsTr("This question")
                },
                {
                    "id": "walk",
                    //: Which evidence is shown
                    "text": qsTr("Whole walk")
                }
            ]
            current: page.evidence.ofQuestion ? "question" : "walk"
            objectName: "evidenceOf"
            visible: page.evidence.available
            onChosen: id => id === "walk" ? page.evidence.showFor("", 0) : page.evidence.showForOpenQuestion()
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: page.evidence.list

                EvidenceTile {
                    id: tile

                    required property int index

                    objectName: "proof." + index
                    onClicked: {
                        sheet.row = tile.index;
                        sheet.kind = tile.kind;
                        sheet.file = tile.file;
                        sheet.caption = tile.caption;
                        sheet.time = tile.time;
                        sheet.open();
                    }
                }
            }
        }
        EmptyState {
            width: parent.width
            iconName: "camera"
            topPadding: Theme.gap8
            text: page.evidence.available
                  //: On the empty page of evidence
                  ? qsTr("A photo of the price list or a note of the exact words makes an answer stand up to questions.")
                  //: On the page of evidence when no walk is open
                  : qsTr("Open a walk first.")
            //: On the empty page of evidence
            title: qsTr("Nothing here yet")
            visible: page.evidence.list.count === 0
        }
    }
    MarkupView {
        anchors.fill: parent
        evidence: page.evidence
        objectName: "markupView"
        visible: page.evidence.marking
    }
    EvidenceSheet {
        id: sheet

        evidence: page.evidence
    }
    Sheet {
        id: note

        //: Title of the sheet that adds a note
        title: qsTr("Note")
        onOpened: {
            noteWords.text = page.workbench.walk.reviewer.draft("proof");
            noteWords.input.forceActiveFocus();
        }
        buttons: [
            ActionButton {
                enabled: noteWords.text.trim() !== ""
                kind: ActionButton.Primary
                objectName: "saveNote"
                //: Button that keeps a note
                text: qsTr("Keep")
                onClicked: {
                    page.evidence.addNote(noteWords.text);
                    page.workbench.walk.reviewer.saveDraft("proof", "");
                    note.close();
                }
            }
        ]

        TextBox {
            id: noteWords

            width: parent.width
            //: Below the field of a note
            help: qsTr("The exact words are worth more than a judgement.")
            input.objectName: "noteWords"
            //: Field of a note
            label: qsTr("What was seen or said")
            onEdited: text => page.workbench.walk.reviewer.saveDraft("proof", text)
        }
    }
    ConsentSheet {
        id: consent

        consent: page.workbench.walk.consent
        onAgreed: {
            page.evidence.allowAudio();
            soundFile.open();
        }
    }
}
