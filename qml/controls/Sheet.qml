// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// Comes from below on a phone, stands in the middle on a desktop. Closing asks `mayClose` first.
T.Popup {
    id: sheet

    required property string title
    default property alias content: column.data
    property alias buttons: buttons.data
    property int widest: 560
    property bool askBeforeClosing: false
    property bool mustChoose: false ///< one of its buttons is the only way out

    signal closeAsked

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (Theme.phone ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    width: parent ? (Theme.phone ? parent.width : Math.min(widest, parent.width - 2 * Theme.margin)) : widest
    height: parent ? Math.min(frame.implicitHeight, parent.height - (Theme.phone ? 32 : 64)) : 0
    closePolicy: askBeforeClosing || mustChoose ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    modal: true
    padding: 0

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.card
        radius: Theme.radius

        // On a phone the lower corners lie below the edge of the window.
        Rectangle {
            width: parent.width
            height: Theme.radius
            anchors.bottom: parent.bottom
            color: Theme.card
            visible: Theme.phone
        }
    }
    contentItem: ColumnLayout {
        id: frame

        spacing: 0

        Keys.onEscapePressed: sheet.leave()

        RowLayout {
            Layout.leftMargin: Theme.gap4
            Layout.minimumHeight: Theme.touch
            Layout.rightMargin: Theme.gap1
            Layout.topMargin: Theme.gap1

            StyledLabel {
                Layout.bottomMargin: lineCount > 1 ? Theme.gap2 : 0
                Layout.fillWidth: true
                size: Theme.lead
                strong: true
                text: sheet.title
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                objectName: "closeSheet"
                //: Button at the head of a sheet
                text: qsTr("Close")
                visible: !sheet.mustChoose
                onClicked: sheet.leave()
            }
        }
        Flickable {
            id: flick

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.implicitHeight + Theme.gap4
            contentWidth: width
            implicitHeight: contentHeight

            Basic.ScrollBar.vertical: SlimScrollBar {
            }

            Column {
                id: column

                x: Theme.gap4
                width: flick.width - 2 * Theme.gap4
                spacing: Theme.gap3
            }
        }
        Flow {
            id: buttons

            Layout.bottomMargin: Theme.gap4
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap4
            Layout.rightMargin: Theme.gap4
            Layout.topMargin: Theme.gap2
            layoutDirection: Theme.mirrored ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.gap2
            visible: children.length > 0
            Component.onCompleted: {
                for (let i = 0; i < children.length; ++i) {
                    const button = children[i] as ActionButton;
                    if (button)
                        button.widest = Qt.binding(() => buttons.width);
                }
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            property: "opacity"
            to: 0
        }
    }

    function leave(): void {
        if (askBeforeClosing)
            closeAsked();
        else if (!mustChoose)
            close();
    }
}
