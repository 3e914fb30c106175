// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// One of the seven questions of a map; what is typed is kept when the field is left.
Card {
    id: card

    required property string key
    required property string title
    required property string text
    required property string answer

    signal answered(string key, string text)

    onAnswerChanged: if (!box.input.activeFocus)
        box.text = answer

    TextBox {
        id: box

        width: parent.width
        help: card.text
        input.objectName: "mapAnswer." + card.key
        label: card.title
        text: card.answer
    }
    Connections {
        function onActiveFocusChanged(): void {
            if (!box.input.activeFocus && box.text !== card.answer)
                card.answered(card.key, box.text);
        }

        target: box.input
    }
}
