// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A touchpoint of the top ten: dragged by its handle, or moved by buttons and by Ctrl with the arrow keys.
T.Control {
    id: row

    required property int index
    required property string key
    required property string place
    required property string title
    required property string detail
    required property string weightText
    required property bool manual
    required property string points
    required property bool gap
    required property string words
    required property int total

    property real dragged: 0 ///< how far, in pixels

    signal moveAsked(int to)
    signal opened

    readonly property int target: Math.max(0, Math.min(total - 1, index + Math.round(dragged / Math.max(1, height))))

    implicitHeight: Math.max(Theme.touch + Theme.gap2, content.implicitHeight + Theme.gap2)
    focusPolicy: Qt.StrongFocus
    objectName: "top." + key
    z: dragged !== 0 ? 2 : 0
    Accessible.focusable: true
    Accessible.name: words
    Accessible.role: Accessible.ListItem
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (step === 0 || !(event.modifiers & Qt.ControlModifier))
            return;
        event.accepted = true;
        row.moveAsked(index + step);
    }
    Keys.onReturnPressed: opened()

    background: Rectangle {
        border.color: row.dragged !== 0 ? Theme.accent : Theme.hairline
        border.width: Theme.line
        color: row.dragged !== 0 ? Theme.accentSoft : Theme.card
        radius: Theme.smallRadius

        Rectangle {
            width: 4
            height: parent.height - 16
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            radius: 2
            visible: row.gap
        }
        FocusRing {
            shown: row.visualFocus
        }
    }
    contentItem: RowLayout {
        id: content

        spacing: Theme.gap1

        MouseArea {
            Layout.preferredHeight: Theme.touch
            Layout.preferredWidth: 40
            cursorShape: Qt.SizeVerCursor
            objectName: "drag." + row.key
            preventStealing: true

            property real from: 0

            onCanceled: row.dragged = 0
            onPositionChanged: mouse => row.dragged = mapToItem(row.parent, mouse.x, mouse.y).y - from
            onPressed: mouse => from = mapToItem(row.parent, mouse.x, mouse.y).y
            onReleased: {
                const to = row.target;
                row.dragged = 0;
                if (to !== row.index)
                    row.moveAsked(to);
            }

            ThemedIcon {
                anchors.centerIn: parent
                color: Theme.secondInk
                name: "drag"
            }
        }
        StyledLabel {
            Layout.preferredWidth: Math.round(26 * Theme.textScale)
            size: Theme.lead
            strong: true
            text: row.place
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: row.title
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: A touchpoint of the top ten: %1 stage and channel, %2 "weight 2", %3 the own points
                text: qsTr("%1 · %2 · own points: %3").arg(row.detail).arg(row.weightText).arg(row.points)
                Accessible.ignored: true
            }
        }
        IconButton {
            enabled: row.index > 0
            iconName: "up"
            objectName: "up." + row.key
            //: Button of the top ten; %1 is a touchpoint
            text: qsTr("%1: up").arg(row.title)
            onClicked: row.moveAsked(row.index - 1)
        }
        IconButton {
            enabled: row.index < row.total - 1
            iconName: "down"
            objectName: "down." + row.key
            //: Button of the top ten; %1 is a touchpoint
            text: qsTr("%1: down").arg(row.title)
            onClicked: row.moveAsked(row.index + 1)
        }
        IconButton {
            iconName: "edit"
            objectName: "weigh." + row.key
            //: Button of the top ten: sets how much a touchpoint weighs; %1 is its name
            text: qsTr("%1: set its weight").arg(row.title)
            visible: !Theme.phone
            onClicked: row.opened()
        }
    }
    transform: Translate {
        y: row.dragged
    }
}
