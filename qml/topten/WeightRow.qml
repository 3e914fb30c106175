// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// How much a stage, channel or touchpoint weighs, why, and buttons to set it by hand.
ColumnLayout {
    id: row

    required property string kind
    required property string weighed
    required property string title
    required property real weight
    required property string weightText
    required property string suggested
    required property bool manual
    required property var reasons

    signal chosen(real weight)
    signal reset

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap1

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: row.title
            }
            StyledLabel {
                Layout.fillWidth: true
                color: row.manual ? Theme.accent : Theme.secondInk
                size: Theme.caption
                //: Below a weight: it was set by hand; %1 is "suggested 1.5"
                text: row.manual ? qsTr("by hand, %1").arg(row.suggested) : row.suggested
            }
        }
        IconButton {
            iconName: "undo"
            objectName: "resetWeight." + row.weighed
            //: Button of a weight; %1 is what it weighs
            text: qsTr("%1: as suggested").arg(row.title)
            visible: row.manual
            onClicked: row.reset()
        }
        IconButton {
            enabled: row.weight > 0
            iconName: "minus"
            objectName: "lighter." + row.weighed
            //: Button of a weight; %1 is what it weighs
            text: qsTr("%1: lighter").arg(row.title)
            onClicked: row.chosen(Math.max(0, Math.round(row.weight * 4 - 1) / 4))
        }
        StyledLabel {
            Layout.minimumWidth: Math.round(44 * Theme.textScale)
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lead
            strong: true
            text: row.weightText
            Accessible.name: row.title + ": " + text
        }
        IconButton {
            enabled: row.weight < 10
            iconName: "plus"
            objectName: "heavier." + row.weighed
            //: Button of a weight; %1 is what it weighs
            text: qsTr("%1: heavier").arg(row.title)
            onClicked: row.chosen(Math.min(10, Math.round(row.weight * 4 + 1) / 4))
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        quiet: true
        size: Theme.caption
        text: row.reasons.join("\n")
        visible: text !== ""
    }
}
