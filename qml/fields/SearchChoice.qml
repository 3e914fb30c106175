// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// Chooses one of many, touchpoints as a rule, by typing a part of its name.
Column {
    id: field

    required property string label
    required property string chosen ///< id; empty: none
    required property string chosenText
    required property var found ///< what `words` find, as a list of {id, text}
    property string help
    //: Chip of a form: no touchpoint is chosen yet
    property string unchosenText: qsTr("Choose a touchpoint")
    property string searchText
    property bool clearable: true
    property bool searching: false
    property string foundText ///< of what was picked last
    property string words ///< that were typed

    signal picked(string id)

    function reset(): void {
        searching = false;
        words = "";
    }

    spacing: Theme.gap1
    Accessible.name: label
    Accessible.role: Accessible.Grouping

    StyledLabel {
        width: parent.width
        strong: true
        text: field.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        Chip {
            checkable: false
            checked: field.chosen !== ""
            objectName: "chosenTouchpoint"
            text: field.chosen !== "" ? field.chosenText : field.unchosenText
            width: Math.min(implicitWidth, parent.width)
            onClicked: field.searching = !field.searching
        }
        IconButton {
            iconName: "close"
            objectName: "noTouchpoint"
            //: Button of a form: takes away what was chosen
            text: qsTr("Take it away")
            visible: field.clearable && field.chosen !== ""
            onClicked: field.pick("")
        }
    }
    SearchField {
        width: parent.width
        objectName: "searchTouchpoint"
        placeholderText: field.searchText !== "" ? field.searchText : qsTr("Find a touchpoint")
        text: field.words
        visible: field.searching
        onEdited: text => field.words = text
    }
    ChoiceFlow {
        width: parent.width
        choices: field.searching ? field.found : []
        current: field.chosen
        objectName: "foundTouchpoints"
        visible: field.searching
        onChosen: id => field.pick(id)
    }
    FieldNote {
        width: parent.width
        //: Below a search field
        problem: field.searching && field.words !== "" && field.found.length === 0 ? qsTr("Nothing of this name") : ""
        help: field.help
    }

    function pick(id: string): void {
        foundText = found.find(choice => choice.id === id)?.text ?? "";
        reset();
        picked(id);
    }
}
