// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The weight of one touchpoint, set by hand; it replaces that of its stage and channel.
Sheet {
    id: sheet

    required property TopTenController topTen
    property string touchpoint
    property real weight: 1
    property var row: ({}) ///< of the list it was opened from

    function weigh(key: string, name: string): void {
        touchpoint = key;
        title = name;
        row = topTen.top.row(key);
        weight = row.weight ?? 1;
        open();
    }

    function set(next: real): void {
        weight = next;
        topTen.setWeight("touchpoint", touchpoint, next);
    }

    objectName: "weightSheet"
    title: ""

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            iconName: "undo"
            kind: ActionButton.Quiet
            //: Button of a touchpoint's weight
            text: qsTr("As stage and channel weigh")
            onClicked: {
                sheet.topTen.resetWeight("touchpoint", sheet.touchpoint);
                sheet.close();
            }
        }
    ]

    ColumnLayout {
        width: parent.width

        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            //: In the sheet with a touchpoint's weight
            text: qsTr("A weight of its own replaces that of its stage and channel. 1 is usual, 2 counts twice, 0 not at all.")
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter

            IconButton {
                enabled: sheet.weight > 0
                iconName: "minus"
                text: qsTr("%1: lighter").arg(sheet.title)
                onClicked: sheet.set(Math.max(0, Math.round(sheet.weight * 4 - 1) / 4))
            }
            StyledLabel {
                Layout.minimumWidth: 80
                horizontalAlignment: Text.AlignHCenter
                size: Theme.figure
                strong: true
                text: sheet.weight.toLocaleString(Qt.locale(), "f", 2)
            }
            IconButton {
                enabled: sheet.weight < 10
                iconName: "plus"
                text: qsTr("%1: heavier").arg(sheet.title)
                onClicked: sheet.set(Math.min(10, Math.round(sheet.weight * 4 + 1) / 4))
            }
        }
    }
}
