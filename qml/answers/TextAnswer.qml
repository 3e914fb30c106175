// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Words, a place or a time. Every letter is kept as it is typed; leaving the field makes it the answer.
Column {
    id: words

    required property WalkController walk

    readonly property string type: walk.asked.type

    spacing: Theme.gap2

    TextBox {
        id: box

        width: parent.width
        input.objectName: "textField"
        label: {
            switch (words.type) {
            case "place":
                //: Field of a question that asks for a place
                return qsTr("Place");
            case "date-time":
                //: Field of a question that asks for a moment
                return qsTr("Day and time");
            default:
                //: Field of a question that asks for words
                return qsTr("Your words");
            }
        }
        onEdited: text => words.walk.saveDraft(text)
    }
    ActionButton {
        iconName: "clock"
        objectName: "nowButton"
        //: Button that writes the present time into the field
        text: qsTr("Now")
        visible: words.type === "date-time"
        onClicked: {
            box.text = words.walk.nowText();
            words.walk.answerText(box.text);
        }
    }
    Component.onCompleted: {
        box.text = walk.hasDraft() ? walk.draft() : walk.given.text;
        if (Theme.desktop)
            box.input.forceActiveFocus();
    }
}
