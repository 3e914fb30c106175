// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A small whole number with buttons to change it.
RowLayout {
    id: field

    required property string label
    property string detail
    required property int value
    property int from: 1
    property int to: 100

    signal edited(int value)

    spacing: Theme.gap1

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StyledLabel {
            Layout.fillWidth: true
            strong: true
            text: field.label
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: field.detail
            visible: text !== ""
        }
    }
    IconButton {
        enabled: field.value > field.from
        iconName: "minus"
        //: Button of a number field; %1 is the field's label
        text: qsTr("%1: less").arg(field.label)
        onClicked: field.edited(field.value - 1)
    }
    StyledLabel {
        Layout.minimumWidth: 32
        horizontalAlignment: Text.AlignHCenter
        size: Theme.lead
        strong: true
        text: Number(field.value).toLocaleString(Qt.locale(), "f", 0)
        Accessible.name: field.label + ": " + text
    }
    IconButton {
        enabled: field.value < field.to
        iconName: "plus"
        //: Button of a number field; %1 is the field's label
        text: qsTr("%1: more").arg(field.label)
        onClicked: field.edited(field.value + 1)
    }
}
