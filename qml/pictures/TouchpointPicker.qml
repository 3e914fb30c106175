// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Which touchpoint of the catalogue a link is: found by its name, then named, and taken away again.
Column {
    id: picker

    required property ChainsController chains
    property string current ///< id; empty: none
    property string currentText

    signal chosen(var touchpoint) ///< {id, text, detail, stage, channel}

    spacing: Theme.gap2

    function show(id: string, text: string): void {
        current = id;
        currentText = text;
        search.text = "";
    }

    StyledLabel {
        width: parent.width
        strong: true
        //: Above the search for the touchpoint that a link is
        text: qsTr("Touchpoint")
    }
    Chip {
        width: Math.min(implicitWidth, parent.width)
        checkable: false
        checked: true
        objectName: "takeTouchpointAway"
        text: picker.currentText + "  ×"
        visible: picker.current !== ""
        //: Chip of a link: takes the touchpoint away again; %1 is its name
        Accessible.name: qsTr("%1: take away").arg(picker.currentText)
        onClicked: picker.show("", "")
    }
    SearchField {
        id: search

        width: parent.width
        objectName: "touchpointSearch"
        visible: picker.current === ""
        onEdited: text => search.text = text
    }
    Repeater {
        model: picker.current === "" ? picker.chains.touchpointChoices(search.text) : []

        TapCard {
            id: offer

            required property var modelData

            width: parent ? parent.width : 0
            padding: Theme.gap3
            objectName: "touchpoint." + modelData.id
            text: modelData.text
            onClicked: {
                picker.show(modelData.id, modelData.text);
                picker.chosen(modelData);
            }

            contentItem: Column {
                StyledLabel {
                    width: parent.width
                    strong: true
                    text: offer.modelData.text
                    Accessible.ignored: true
                }
                StyledLabel {
                    width: parent.width
                    quiet: true
                    size: Theme.caption
                    text: offer.modelData.detail
                    Accessible.ignored: true
                }
            }
        }
    }
    FieldNote {
        width: parent.width
        //: Below the search for the touchpoint that a link is
        help: qsTr("With a touchpoint, the link has its points, and becomes an action where it is weak.")
    }
}
