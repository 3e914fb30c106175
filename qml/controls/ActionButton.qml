// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.Ui

/// A button with words.
T.Button {
    id: button

    enum Kind {
        Secondary,
        Primary,
        Quiet,
        Danger
    }

    property int kind: ActionButton.Secondary
    property string iconName
    property real widest: 1e5 ///< longer words then take more lines

    readonly property bool filled: kind === ActionButton.Primary
    readonly property color ink: filled ? Theme.accentInk : kind === ActionButton.Danger ? Theme.negative : Theme.accent

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.min(words.implicitWidth + leftPadding + rightPadding, widest)
    bottomPadding: Theme.gap2
    leftPadding: kind === ActionButton.Quiet ? Theme.gap3 : Theme.gap4 + 2
    opacity: enabled ? 1 : 0.45
    rightPadding: leftPadding
    topPadding: Theme.gap2
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: button.kind === ActionButton.Danger ? Theme.negative : Theme.contrast ? Theme.hairline : Theme.accent
        border.width: button.kind === ActionButton.Quiet || button.filled ? 0 : Theme.line
        color: button.filled ? (button.down || button.hovered ? Qt.darker(Theme.accent, 1.12) : Theme.accent) : button.down
                               ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        id: words

        readonly property int iconWidth: button.iconName === "" ? 0 : button.text === "" ? 20 : 20 + Theme.gap2

        implicitHeight: Math.max(20, label.implicitHeight)
        implicitWidth: iconWidth + Math.ceil(Math.max(metrics.advanceWidth, metrics.boundingRect.width)) + 6

        TextMetrics {
            id: metrics

            font: label.font
            text: button.text
        }
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            width: words.iconWidth + label.width

            ThemedIcon {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                height: 20
                name: button.iconName
                visible: button.iconName !== ""
                width: 20
            }
            StyledLabel {
                id: label

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: button.text
                width: Math.max(0, Math.min(words.width - words.iconWidth, Math.ceil(Math.max(metrics.advanceWidth, metrics.boundingRect.width)) + 6))
                Accessible.ignored: true
            }
        }
    }
}
