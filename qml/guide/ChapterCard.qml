// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A chapter of the guide to read; what an article claims bears its source.
Card {
    id: card

    required property GuideController guide
    required property string chapter

    readonly property var entries: guide.language !== "" ? guide.chapter(chapter) : []
    property bool unfolded: false

    spacing: Theme.gap3

    TapCard {
        id: head

        width: parent.width
        height: Math.max(Theme.touch, implicitHeight)
        bottomPadding: Theme.gap2
        leftPadding: 0
        objectName: "chapter." + card.chapter
        rightPadding: 0
        text: heading.text
        topPadding: Theme.gap2
        onClicked: card.unfolded = !card.unfolded

        background: FocusRing {
            shown: head.visualFocus
        }
        contentItem: Item {
            implicitHeight: Math.max(heading.implicitHeight, 24)

            StyledLabel {
                id: heading

                anchors.left: parent.left
                anchors.right: mark.left
                strong: true
                text: card.guide.language !== "" ? card.guide.chapterTitle(card.chapter) : ""
                Accessible.ignored: true
            }
            ThemedIcon {
                id: mark

                anchors.right: parent.right
                color: Theme.secondInk
                height: 20
                name: card.unfolded ? "up" : "unfolded"
                width: 20
            }
        }
    }
    Repeater {
        model: card.unfolded ? card.entries : []

        Column {
            id: entry

            required property var modelData

            width: parent?.width ?? 0
            spacing: 2

            StyledLabel {
                width: parent.width
                strong: true
                text: entry.modelData.title
            }
            StyledLabel {
                width: parent.width
                text: entry.modelData.text
            }
            StyledLabel {
                width: parent.width
                quiet: true
                size: Theme.caption
                //: Below a claim: %1 names the article that makes it
                text: qsTr("Claimed by: %1. Not verified by us.").arg(entry.modelData.source)
                visible: entry.modelData.source !== ""
            }
        }
    }
}
