// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Discreet mode: whoever looks over the shoulder sees somebody's notes. The small round button notes a moment.
Rectangle {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property DiscreetController discreet: workbench.tools.discreet
    property int explaining: -1

    color: Theme.paper
    objectName: "discreetPage"
    Component.onCompleted: seen()
    onVisibleChanged: seen()

    ColumnLayout {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.textColumn)
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        spacing: Theme.gap2

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap2

            IconButton {
                Layout.leftMargin: Theme.mirrored ? 0 : -Theme.gap3
                Layout.rightMargin: Theme.mirrored ? -Theme.gap3 : 0
                iconColor: Theme.ink
                iconName: "back"
                objectName: "leaveDiscreet"
                //: Button at the head of a page
                text: qsTr("Back")
                onClicked: page.navigator.back()
            }
            StyledLabel {
                Layout.fillWidth: true
                size: Theme.lead
                strong: true
                //: Title of discreet mode: it must look like any app for notes
                text: qsTr("Notes")
                Accessible.role: Accessible.Heading
            }
        }
        Flickable {
            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: sheet.implicitHeight
            contentWidth: width

            Basic.ScrollBar.vertical: SlimScrollBar {
            }

            Column {
                id: sheet

                width: parent.width
                spacing: Theme.gap1

                Basic.TextArea {
                    id: notes

                    width: parent.width
                    height: Math.max(220, contentHeight + topPadding + bottomPadding)
                    bottomPadding: Theme.gap3
                    color: Theme.ink
                    enabled: page.discreet.available
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignLeft
                    leftPadding: 0
                    objectName: "discreetNotes"
                    //: In the empty page of notes
                    placeholderText: qsTr("Milk, bread, call Anna …")
                    placeholderTextColor: Theme.secondInk
                    rightPadding: 0
                    selectByMouse: true
                    selectedTextColor: Theme.accentInk
                    selectionColor: Theme.accent
                    text: page.discreet.notes
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    //: Name of the field for a screen reader
                    Accessible.name: qsTr("Notes")
                    onTextChanged: if (activeFocus)
                        page.discreet.notes = text

                    background: Item {
                    }
                }
                Repeater {
                    model: page.discreet.moments

                    MomentRow {
                        required property int index

                        objectName: "moment." + index
                        width: parent ? parent.width : 0
                        onExplainAsked: page.explaining = index
                    }
                }
            }
        }
        RowLayout {
            Layout.bottomMargin: Theme.gap4
            Layout.fillWidth: true

            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: At the foot of the notes: moments that still need words
                text: page.discreet.unexplained > 0 ? qsTr("%Ln to do", "", page.discreet.unexplained) : ""
            }
            Basic.RoundButton {
                id: momentButton

                Layout.preferredHeight: 64
                Layout.preferredWidth: 64
                enabled: page.discreet.available
                objectName: "noteMoment"
                //: Button of discreet mode: something happened just now
                Accessible.name: qsTr("Note this moment")
                Accessible.onPressAction: clicked()
                onClicked: page.discreet.note()

                background: Rectangle {
                    border.color: Theme.hairline
                    border.width: Theme.line
                    color: momentButton.down ? Theme.pressed : Theme.card
                    radius: 32

                    FocusRing {
                        radius: 35
                        shown: momentButton.visualFocus
                    }
                }
                contentItem: Item {
                    ThemedIcon {
                        anchors.centerIn: parent
                        color: Theme.secondInk
                        name: "plus"
                    }
                }
            }
        }
    }
    Sheet {
        id: words

        objectName: "explainSheet"
        //: Title of the sheet that says what a moment was
        title: qsTr("What was it?")
        visible: page.explaining >= 0
        onClosed: page.explaining = -1
        onOpened: {
            box.text = page.workbench.walk.reviewer.draft("explain");
            box.input.forceActiveFocus();
        }
        buttons: [
            ActionButton {
                enabled: box.text.trim() !== ""
                kind: ActionButton.Primary
                objectName: "explainSave"
                //: Button that keeps the words about a moment
                text: qsTr("Keep")
                onClicked: {
                    page.discreet.explain(page.explaining, box.text);
                    page.workbench.walk.reviewer.saveDraft("explain", "");
                    words.close();
                }
            }
        ]

        TextBox {
            id: box

            width: parent.width
            //: Below the field that says what a moment was
            help: qsTr("It is kept with the time of the moment, and marked as written later.")
            input.objectName: "explainWords"
            //: Field of the sheet that says what a moment was
            label: qsTr("In your words")
            onEdited: text => page.workbench.walk.reviewer.saveDraft("explain", text)
        }
    }

    function seen(): void {
        if (workbench === null)
            return; // the window goes
        if (visible)
            workbench.walk.mode = "discreet";
        else if (workbench.walk.mode === "discreet" && navigator.page !== "discreet")
            workbench.walk.mode = "";
        if (!visible)
            discreet.keepNotes();
    }
}
