// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A line of a tick list: what it is, whether it is there, and the way to reaction, note and its own place.
Column {
    id: row

    required property string label
    required property string groupTitle
    required property bool opensGroup
    required property string presence
    required property string reaction
    required property string note
    required property int index

    readonly property string reactionText: {
        switch (reaction) {
        case "positive":
            //: The shopper's reaction to a touchpoint
            return qsTr("Positive");
        case "neutral":
            //: The shopper's reaction to a touchpoint
            return qsTr("Neutral");
        case "negative":
            //: The shopper's reaction to a touchpoint
            return qsTr("Negative");
        default:
            return "";
        }
    }

    signal ticked(string presence)
    signal moreAsked

    readonly property bool side: width >= 640

    StyledLabel {
        width: parent.width
        bottomPadding: Theme.gap2
        size: Theme.lead
        strong: true
        text: row.groupTitle
        topPadding: row.index === 0 ? 0 : Theme.gap4
        visible: row.opensGroup
        Accessible.role: Accessible.Heading
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.gap2
        columns: row.side ? 3 : 2
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: row.label
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap1
                visible: row.reaction !== "" || row.note !== ""

                MarkIcon {
                    Layout.preferredHeight: 16
                    Layout.preferredWidth: 16
                    mark: row.reaction === "positive" ? Mark.Present : row.reaction === "negative" ? Mark.Broken : Mark.Neutral
                    visible: row.reaction !== ""
                }
                StyledLabel {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    quiet: true
                    size: Theme.caption
                    text: row.reaction === "" ? row.note : row.note === "" ? row.reactionText : row.reactionText + " – " + row.note
                }
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "more"
            objectName: "tickMore." + row.index
            //: Button on a line of a tick list; %1 is the line
            text: qsTr("Reaction, note and place of %1").arg(row.label)
            onClicked: row.moreAsked()
        }
        PresenceChoice {
            Layout.columnSpan: row.side ? 1 : 2
            Layout.fillWidth: !row.side
            Layout.preferredWidth: row.side ? 352 : -1
            label: row.label
            objectName: "tick." + row.index
            presence: row.presence
            onChosen: presence => row.ticked(presence)
        }
    }
    Item {
        width: 1
        height: Theme.gap2
    }
    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
}
