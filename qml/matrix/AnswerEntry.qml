// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// One answer of a walk, with what it earned.
Rectangle {
    id: entry

    required property string walk
    required property string question
    required property string answer
    required property string note
    required property string points
    required property string reaction
    required property string rerated
    required property string standard
    required property var photos ///< list of {file, caption}

    signal photoAsked(url file, string caption)

    implicitHeight: column.implicitHeight + 2 * Theme.gap3
    border.color: Theme.hairline
    border.width: Theme.line
    color: Theme.paper
    radius: Theme.smallRadius

    ColumnLayout {
        id: column

        spacing: 2

        anchors {
            left: parent.left
            leftMargin: Theme.gap3
            right: parent.right
            rightMargin: Theme.gap3
            top: parent.top
            topMargin: Theme.gap3
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: entry.question
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: entry.answer
                wrapMode: Text.Wrap
            }
            StyledLabel {
                strong: true
                text: entry.points
                visible: text !== ""
                //: Points of one answer, for screen readers
                Accessible.name: qsTr("%1 points").arg(text)
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            objectName: "answerReaction"
            size: Theme.caption
            //: Below a ticked line: what the customer felt about it; %1 is positive, neutral or negative
            text: entry.reaction === "" ? "" : qsTr("Reaction: %1").arg(entry.reaction)
            visible: text !== ""
        }
        StyledLabel {
            Layout.fillWidth: true
            objectName: "answerNote"
            size: Theme.caption
            text: entry.note
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            visible: entry.photos.length > 0

            Repeater {
                model: entry.photos

                EvidenceTile {
                    required property var modelData

                    caption: modelData.caption
                    file: modelData.file
                    kind: "photo"
                    marked: false
                    objectName: "answerPhoto"
                    time: modelData.caption !== "" ? modelData.caption : entry.question
                    onClicked: entry.photoAsked(modelData.file, time)
                }
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            size: Theme.caption
            text: entry.standard
            visible: text !== ""
        }
        StyledLabel {
            Layout.fillWidth: true
            color: Theme.negative
            size: Theme.caption
            text: entry.rerated
            visible: text !== ""
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: entry.walk
        }
    }
}
