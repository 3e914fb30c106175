// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A company of the ranking: its place, its points, and how firm they are.
Item {
    id: row

    required property string rank
    required property string name
    required property bool own
    required property real value
    required property string points
    required property string coverage
    required property string presenceOnly
    required property string failures
    required property string spread
    required property string agreement
    required property string verdict
    required property string words

    readonly property var basis: [coverage, presenceOnly]
    readonly property var notes: [basis.filter(part => part !== "").join(" · "), spread, agreement, verdict]

    implicitHeight: column.implicitHeight + 2 * Theme.gap2
    Accessible.name: words
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap2
        anchors.rightMargin: -Theme.gap2
        color: Theme.accentSoft
        radius: Theme.smallRadius
        visible: row.own
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3

            StyledLabel {
                Layout.preferredWidth: Math.round(26 * Theme.textScale)
                quiet: true
                size: Theme.lead
                text: row.rank
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                color: row.own ? Theme.accent : Theme.ink
                strong: true
                text: row.name
                Accessible.ignored: true
            }
            ThemedIcon {
                Layout.preferredHeight: 18
                Layout.preferredWidth: 18
                color: Theme.negative
                name: "warning"
                visible: row.failures !== ""
            }
            StyledLabel {
                size: Theme.title
                strong: true
                text: row.points
                Accessible.ignored: true
            }
        }
        ScoreBar {
            Layout.fillWidth: true
            own: row.own
            value: row.value
        }
        StyledLabel {
            Layout.fillWidth: true
            color: Theme.negative
            size: Theme.caption
            strong: true
            text: row.failures
            visible: text !== ""
            Accessible.ignored: true
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: row.notes.filter(note => note !== "").join("\n")
            Accessible.ignored: true
        }
    }
}
