// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What the company promises itself: its standards, kept or missed, each a tap from being changed.
Card {
    id: card

    required property StandardsController standards
    required property Explainer explainer

    spacing: Theme.gap3

    StandardSheet {
        id: sheet

        standards: card.standards
    }
    CardHead {
        width: parent.width
        explainer: card.explainer
        //: Card with what the company promises itself
        title: qsTr("Own standards")
        topic: "standard"
    }
    StyledLabel {
        width: parent.width
        quiet: true
        //: Instead of own standards
        text: card.standards.others.length === 0 ? qsTr("Walk your own path first: standards are set on its questions.")
                                                 //: Instead of own standards
                                                 : qsTr("Nothing is set yet: choose a question, and say what you promise yourself.")
        visible: card.standards.standards.count === 0
    }
    Repeater {
        model: card.standards.standards

        StandardRow {
            width: parent.width
            onClicked: sheet.edit(key)
        }
    }
    MenuChip {
        choices: card.standards.others
        current: ""
        first: ({
                "id": "",
                //: Menu of the own standards
                "text": qsTr("Set a standard")
            })
        label: qsTr("Set a standard")
        objectName: "addStandard"
        visible: card.standards.others.length > 0
        onChosen: id => {
            if (card.standards.add(id))
                sheet.edit(id);
        }
    }
}
