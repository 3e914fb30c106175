// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// What could be done: one tap makes it an action.
RowLayout {
    id: row

    required property string key
    required property string title
    required property string reason
    required property string lever
    required property string effort

    signal taken

    spacing: Theme.gap3

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
            quiet: true
            size: Theme.caption
            text: row.reason
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            //: A proposal: %1 lever, %2 how much work
            text: qsTr("%1 · effort: %2").arg(row.lever).arg(row.effort)
        }
    }
    IconButton {
        iconColor: Theme.accent
        iconName: "plus"
        objectName: "take." + row.key
        //: Button of a proposal; %1 is its title
        text: qsTr("Take into the plan: %1").arg(row.title)
        onClicked: row.taken()
    }
}
