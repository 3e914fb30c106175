// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Note, photo, moment, pause: always at the same place.
Row {
    id: tools

    required property WalkController walk
    required property EvidenceController evidence

    signal rerateAsked

    enabled: !walk.closed

    WalkNoteSheet {
        id: noteSheet

        walk: tools.walk
    }
    PhotoSource {
        id: photo

        evidence: tools.evidence
        onChosen: file => tools.evidence.addPhotoToOpenQuestion(file)
    }
    WalkTool {
        active: tools.walk.note !== ""
        iconName: "note"
        objectName: "toolNote"
        //: Tool below a question
        text: qsTr("Note")
        onClicked: noteSheet.open()
    }
    WalkTool {
        active: tools.walk.proofs > 0
        count: tools.walk.proofs
        iconName: "camera"
        objectName: "toolPhoto"
        //: Tool below a question
        text: qsTr("Photo")
        onClicked: photo.take()
    }
    WalkTool {
        count: tools.walk.moments
        iconName: "moment"
        objectName: "toolMoment"
        //: Tool below a question: notes the time, words come later
        text: qsTr("Moment")
        onClicked: tools.walk.noteMoment()
    }
    WalkTool {
        enabled: tools.walk.reviewer.steps.length > 0
        iconName: "again"
        objectName: "toolRerate"
        //: Tool below a question: judges an earlier step anew
        text: qsTr("Judge anew")
        onClicked: tools.rerateAsked()
    }
    WalkTool {
        iconName: "pause"
        objectName: "toolPause"
        //: Tool below a question
        text: qsTr("Pause")
        onClicked: tools.walk.pause()
    }
}
