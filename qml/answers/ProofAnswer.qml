// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A question whose answer is a photo or a sound.
Column {
    id: proof

    required property WalkController walk
    required property WalkTools tools

    readonly property EvidenceController evidence: tools.evidence
    readonly property bool photo: walk.asked.type === "photo"

    spacing: Theme.gap2

    PhotoSource {
        id: photoSource

        evidence: proof.evidence
        onChosen: file => proof.add(file)
    }
    ProofChooser {
        id: soundFile

        sound: true
        onAccepted: proof.add(selectedFile)
    }
    ConsentSheet {
        id: consent

        consent: proof.walk.consent
        onAgreed: {
            proof.evidence.allowAudio();
            soundFile.open();
        }
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: proof.evidence.problem
        tone: Theme.negative
        visible: text !== ""
    }
    ActionButton {
        width: parent.width
        height: Math.max(72, implicitHeight)
        iconName: proof.photo ? "camera" : "sound"
        kind: ActionButton.Primary
        objectName: "answer.addFile"
        text: proof.photo ? (proof.walk.proofs > 0
                             //: Button of a question that asks for a photo; %n are kept
                             ? qsTr("Another photo (%Ln kept)", "", proof.walk.proofs)
                             //: Button of a question that asks for a photo
                             : qsTr("Add the photo")) : proof.walk.proofs > 0
                            //: Button of a question that asks for a sound; %n are kept
                            ? qsTr("Another recording (%Ln kept)", "", proof.walk.proofs)
                            //: Button of a question that asks for a sound
                            : qsTr("Add the recording")
        onClicked: proof.photo ? photoSource.take() : proof.evidence.audioAllowed ? soundFile.open() : consent.open()
    }
    ActionButton {
        width: parent.width
        iconName: "folder"
        objectName: "answer.choosePhoto"
        //: Button that adds a photo from a file or the phone's gallery, beside one that opens the camera
        text: qsTr("Photo from a file")
        visible: proof.photo && photoSource.camera
        onClicked: photoSource.choose()
    }
    WalkAnswerButton {
        width: parent.width
        checked: proof.walk.given.given && !proof.walk.given.notApplicable
        objectName: "answer.taken"
        text: proof.photo
              //: Answer to a question that asks for a photo
              ? qsTr("Taken; I add the file later")
              //: Answer to a question that asks for a sound
              : qsTr("Recorded; I add the file later")
        visible: proof.walk.proofs === 0
        onClicked: proof.walk.answerTaken()
    }

    function add(file: url): void {
        evidence.showForOpenQuestion();
        photo ? evidence.addPhoto(file) : evidence.addAudio(file);
        walk.answerTaken();
    }
}
