// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A photo to draw over. The photo stays as it is; the marks are kept beside it.
Rectangle {
    id: view

    required property EvidenceController evidence

    readonly property PhotoMarkup markup: evidence.markup
    readonly property var tools: [
        {
            "tool": PhotoMarkup.Arrow,
            "icon": "arrow",
            //: Tool that draws over a photo
            "text": qsTr("Arrow")
        },
        {
            "tool": PhotoMarkup.Box,
            "icon": "frame",
            //: Tool that draws over a photo
            "text": qsTr("Box")
        },
        {
            "tool": PhotoMarkup.Line,
            "icon": "edit",
            //: Tool that draws over a photo
            "text": qsTr("Free line")
        },
        {
            "tool": PhotoMarkup.Blur,
            "icon": "blur",
            //: Tool that makes a face or number plate unreadable
            "text": qsTr("Blur")
        }
    ]

    color: Theme.paper

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap2
            Layout.rightMargin: Theme.gap4
            Layout.topMargin: Theme.gap2
            spacing: Theme.gap2

            IconButton {
                iconColor: Theme.ink
                iconName: "close"
                objectName: "leaveMarks"
                //: Button that leaves the marks over a photo
                text: qsTr("Close")
                onClicked: view.markup.dirty ? leaving.open() : view.evidence.leaveMarking()
            }
            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                opacity: Theme.phone && Theme.textScale > 1.2 ? 0 : 1 // the photo says it
                size: Theme.lead
                strong: true
                //: Title of the page that draws over a photo
                text: qsTr("Mark the photo")
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                enabled: view.markup.count > 0
                iconName: "undo"
                objectName: "undoMark"
                //: Button that takes the last mark away
                text: qsTr("Undo")
                onClicked: view.markup.undo()
            }
            ActionButton {
                enabled: view.markup.dirty
                kind: ActionButton.Primary
                objectName: "saveMarks"
                //: Button that keeps the marks over a photo
                text: qsTr("Save")
                onClicked: view.evidence.saveMarks()
            }
        }
        Item {
            id: place

            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            //: Description of the photo for a screen reader
            Accessible.description: qsTr("Enter places a mark, the arrow keys move it, with Shift they stretch it.")
            Accessible.focusable: true
            //: Name of the photo that is drawn over, for a screen reader; %n marks lie over it
            Accessible.name: qsTr("Photo with %Ln mark(s)", "", view.markup.count)
            Accessible.role: Accessible.Canvas
            Keys.onPressed: event => view.key(event)

            MarkupCanvas {
                id: canvas

                anchors.fill: parent
                anchors.margins: Theme.gap2
                markup: view.markup
                objectName: "markupCanvas"

                MouseArea {
                    anchors.fill: parent
                    preventStealing: true
                    onPositionChanged: mouse => view.markup.drag(canvas.shareAt(Qt.point(mouse.x, mouse.y)))
                    onPressed: mouse => {
                        place.forceActiveFocus();
                        view.markup.press(canvas.shareAt(Qt.point(mouse.x, mouse.y)));
                    }
                    onReleased: view.markup.release()
                    onCanceled: view.markup.release()
                }
            }
            FocusRing {
                shown: place.activeFocus
            }
            StyledLabel {
                anchors.centerIn: parent
                quiet: true
                //: While a photo is read from disk
                text: qsTr("The photo is being read …")
                visible: !view.markup.ready
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.gap3
            Layout.topMargin: Theme.gap2
            spacing: Theme.gap1

            Repeater {
                model: view.tools

                MarkTool {
                    required property var modelData

                    Layout.preferredWidth: Math.min(88, (view.width - 2 * Theme.gap2) / 4)
                    checked: view.markup.tool === modelData.tool
                    iconName: modelData.icon
                    objectName: "tool." + modelData.icon
                    text: modelData.text
                    onClicked: view.markup.tool = modelData.tool
                }
            }
        }
    }
    Question {
        id: leaving

        //: Question before marks over a photo are lost
        text: qsTr("The photo itself is not changed either way.")
        //: Question before marks over a photo are lost
        title: qsTr("Keep the marks?")
        //: Answer: keep the marks
        yes: qsTr("Keep")
        //: Answer: throw the marks away
        no: qsTr("Discard")
        //: Answer: stay
        neither: qsTr("Go on drawing")
        onAgreed: view.evidence.saveMarks()
        onRefused: view.evidence.leaveMarking()
    }

    function key(event): void {
        const step = 0.02;
        const by = event.key === Qt.Key_Left ? Qt.point(-step, 0) : event.key === Qt.Key_Right ? Qt.point(step, 0) : event.key
                                               === Qt.Key_Up ? Qt.point(0, -step) : event.key === Qt.Key_Down ? Qt.point(0, step) : null;
        if (by !== null)
            event.modifiers & Qt.ShiftModifier ? markup.stretch(by) : markup.move(by);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            markup.place();
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            markup.undo();
        else
            return;
        event.accepted = true;
    }
}
