// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What was promised, and what was found.
Column {
    id: promise

    required property WalkController walk

    spacing: Theme.gap3

    TextBox {
        id: promised

        width: parent.width
        input.implicitHeight: 80
        input.objectName: "promiseField"
        //: Field of a promise question
        label: qsTr("Promised")
        problem: promise.walk.draftProblem
        onEdited: text => promise.walk.saveDraft(text)
    }
    TextBox {
        id: found

        width: parent.width
        //: Below the field of a promise question
        help: qsTr("It can be filled in later, when the walk has shown it.")
        input.objectName: "foundField"
        //: Field of a promise question: what really was the case
        label: qsTr("Found in reality")
        onEdited: text => promise.walk.saveDraft(text, "#found")
    }
    Component.onCompleted: {
        promised.text = walk.hasDraft() ? walk.draft() : walk.given.text;
        found.text = walk.draft("#found") || walk.given.found;
    }
}
