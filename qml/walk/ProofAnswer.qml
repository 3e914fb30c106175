// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A question whose answer is a photo or a sound.
Column {
    id: proof

    required property WalkController walk

    readonly property bool photo: walk.asked.type === "photo"

    spacing: Theme.gap2

    WalkAnswerButton {
        width: parent.width
        checked: proof.walk.given.given && !proof.walk.given.notApplicable
        height: 72
        objectName: "answer.taken"
        //: Answer to a question that asks for a photo or a sound
        text: proof.photo ? qsTr("The photo is taken") : qsTr("The recording is made")
        onClicked: proof.walk.answerTaken()
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: Below a question that asks for a sound
        text: qsTr("Record only with the consent that the card before the walk speaks of.")
        visible: !proof.photo
    }
}
