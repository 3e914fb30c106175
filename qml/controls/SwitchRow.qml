// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A line with a switch at its end.
T.Switch {
    id: control

    property string detail

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.gap1)
    implicitWidth: row.implicitWidth
    Accessible.description: detail
    Accessible.name: text
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()
    Keys.onEnterPressed: flip()
    Keys.onReturnPressed: flip()

    background: FocusRing {
        shown: control.visualFocus
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.gap3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: control.text
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: control.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.preferredHeight: 28
            Layout.preferredWidth: 48
            border.color: control.checked ? Theme.accent : Theme.neutral
            border.width: 2
            color: control.checked ? Theme.accent : "transparent"
            radius: 14

            Rectangle {
                readonly property bool atEnd: control.checked !== Theme.mirrored

                x: atEnd ? parent.width - width - 5 : 5
                width: 18
                height: 18
                anchors.verticalCenter: parent.verticalCenter
                color: control.checked ? Theme.accentInk : Theme.neutral
                radius: 9

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motion
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }

    function flip(): void {
        toggle();
        toggled();
    }
}
