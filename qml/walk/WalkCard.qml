// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A walk in the list.
TapCard {
    id: card

    required property string walkId
    required property string title
    required property string company
    required property string walkState
    required property string group
    required property string detail

    readonly property string iconName: {
        switch (walkState) {
        case "planned":
            return "flag";
        case "waiting-for-replies":
            return "clock";
        case "done":
        case "accepted":
            return "tick";
        case "revision-asked":
            return "undo";
        default:
            return "walk";
        }
    }

    signal openAsked(string walkId)
    signal removeAsked(string walkId)

    bottomPadding: Theme.gap2
    objectName: "walk." + walkId
    //: A walk for screen readers: %1 company, %2 checklist, %3 state
    text: qsTr("Open the walk: %1, %2, %3").arg(company).arg(title).arg(group)
    topPadding: Theme.gap2
    onClicked: openAsked(walkId)

    contentItem: RowLayout {
        spacing: Theme.gap3

        ThemedIcon {
            color: card.walkState === "done" || card.walkState === "accepted" ? Theme.positive : card.walkState === "revision-asked" ? Theme.negative : Theme.accent
            name: card.iconName
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                strong: true
                text: card.company
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                size: Theme.caption + 1
                text: card.title
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: card.detail
                Accessible.ignored: true
            }
        }
        IconButton {
            iconName: "remove"
            objectName: "remove." + card.walkId
            //: Button on a walk; %1 is its company
            text: qsTr("Put the walk at %1 into the bin").arg(card.company)
            onClicked: card.removeAsked(card.walkId)
        }
        ThemedIcon {
            color: Theme.secondInk
            name: "next"
            visible: !Theme.phone
        }
    }
}
