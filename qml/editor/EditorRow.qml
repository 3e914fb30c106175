// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// A step or question in the outline. Dragged by its handle, or moved with Alt and the arrow keys.
T.ItemDelegate {
    id: row

    required property int index
    required property string title
    required property int step
    required property int question
    required property string type
    required property bool wrong

    property bool chosen: false
    readonly property bool isStep: question < 0

    signal moveAsked(int by)
    signal dragged(real y)
    signal dropped

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap2)
    text: title
    Accessible.description: wrong ?
                                    //: For a screen reader: the check objects to a step or question
                                    qsTr("Something is wrong here") : ""
    Accessible.name: (isStep
                      //: For a screen reader; %1 is the title of a step
                      ? qsTr("Step: %1")
                      //: For a screen reader; %1 are the words of a question
                      : qsTr("Question: %1")).arg(title)
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return;
        event.accepted = true;
        row.moveAsked(event.key === Qt.Key_Up ? -1 : 1);
    }

    background: Rectangle {
        color: row.chosen ? Theme.accentSoft : row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        radius: Theme.smallRadius

        FocusRing {
            anchors.margins: 1
            shown: row.visualFocus
        }
    }
    contentItem: RowLayout {
        id: words

        spacing: Theme.gap2

        StyledLabel {
            Layout.fillWidth: true
            Layout.leftMargin: row.isStep ? Theme.gap2 : Theme.gap6
            color: row.chosen ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            maximumLineCount: 2
            size: row.isStep ? Theme.lead : Theme.body
            strong: row.isStep
            text: row.title !== "" ? row.title : "…"
            Accessible.ignored: true
        }
        ThemedIcon {
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            color: Theme.negative
            name: "warning"
            visible: row.wrong
        }
        Item {
            Layout.preferredHeight: Theme.touch
            Layout.preferredWidth: Theme.touch

            ThemedIcon {
                anchors.centerIn: parent
                color: Theme.secondInk
                height: 20
                name: "drag"
                width: 20
            }
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.SizeVerCursor
                objectName: "handle." + row.index
                preventStealing: true
                onPositionChanged: mouse => row.dragged(mapToItem(row.parent, mouse.x, mouse.y).y)
                onReleased: row.dropped()
            }
        }
    }
}
