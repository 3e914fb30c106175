// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A zone of call mode, large enough to be hit without looking. It takes effect when the finger comes down.
T.AbstractButton {
    id: zone

    required property string iconName
    property bool main: false ///< what the next tap most likely is

    signal struck

    implicitHeight: 96
    implicitWidth: 160
    Accessible.name: text
    Accessible.onPressAction: struck()
    Keys.onEnterPressed: struck()
    Keys.onReturnPressed: struck()
    onPressed: struck()

    background: Rectangle {
        border.color: zone.main ? Night.edge : Night.line
        border.width: zone.main ? 2 : 1
        color: zone.down ? Night.pressed : zone.main ? Night.raised : Night.ground
        radius: 20

        FocusRing {
            radius: 23
            shown: zone.visualFocus
        }
    }
    contentItem: Column {
        topPadding: Math.max(0, (zone.height - inner.implicitHeight) / 2)

        Column {
            id: inner

            width: parent.width
            spacing: Theme.gap2

            ThemedIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                height: zone.main ? 40 : 28
                width: height
                color: zone.main ? Night.ink : Night.dimInk
                name: zone.iconName
            }
            StyledLabel {
                width: parent.width
                color: zone.main ? Night.ink : Night.dimInk
                horizontalAlignment: Text.AlignHCenter
                size: zone.main ? Theme.title : Theme.lead
                strong: true
                text: zone.text
                Accessible.ignored: true
            }
        }
    }
}
