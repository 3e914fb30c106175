// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Before the walk: the brief, who to be, and what to take along.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property WalkController walk: workbench.walk

    columnWidth: Theme.textColumn
    objectName: "walkPreparePage"

    FileDialog {
        id: chooser

        defaultSuffix: "zip"
        fileMode: FileDialog.SaveFile
        //: Kind of files in a file dialog
        nameFilters: [qsTr("Walks") + " (*.zip)"]
        onAccepted: page.workbench.walks.exportWalk(page.walk.walkId, selectedFile)
    }
    PageHead {
        width: parent.width
        detail: page.walk.company
        navigator: page.navigator
        title: page.walk.title
    }
    Notice {
        width: parent.width
        iconName: "warning"
        text: page.walk.problem
        tone: Theme.negative
        visible: text !== ""
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the page before a walk
            text: qsTr("Your task")
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            width: parent.width
            text: page.walk.summary
        }
        Repeater {
            model: page.walk.brief

            FactLine {
                required property var modelData

                label: modelData.label
                labelWidth: 112
                text: modelData.text
                width: parent ? parent.width : 0
            }
        }
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the page before a walk
            text: qsTr("Take along")
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: page.walk.takeAlong

            RowLayout {
                id: thing

                required property string modelData

                spacing: Theme.gap2
                width: parent ? parent.width : 0

                ThemedIcon {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredHeight: 20
                    Layout.preferredWidth: 20
                    color: Theme.positive
                    name: "tick"
                }
                StyledLabel {
                    Layout.fillWidth: true
                    text: thing.modelData
                }
            }
        }
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the page before a walk
            text: qsTr("The way")
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: page.walk.segments

            RowLayout {
                id: station

                required property int index
                required property string title
                required property int shown

                spacing: Theme.gap3
                width: parent ? parent.width : 0

                Rectangle {
                    Layout.preferredHeight: 28
                    Layout.preferredWidth: 28
                    border.color: Theme.accent
                    border.width: Theme.line
                    color: Theme.accentSoft
                    radius: 14

                    StyledLabel {
                        anchors.centerIn: parent
                        color: Theme.accent
                        size: Theme.caption
                        strong: true
                        text: Number(station.index + 1).toLocaleString(Qt.locale(), "f", 0)
                    }
                }
                StyledLabel {
                    Layout.fillWidth: true
                    text: station.title
                }
                StyledLabel {
                    quiet: true
                    size: Theme.caption
                    //: Beside a step of a walk
                    text: qsTr("%Ln question(s)", "", station.shown)
                }
            }
        }
    }
    ConsentCard {
        width: parent.width
        consent: page.walk.consent
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        text: page.workbench.walks.problem || page.workbench.walks.notice
        tone: page.workbench.walks.problem !== "" ? Theme.negative : Theme.positive
        visible: text !== ""
        onActed: page.workbench.walks.dismissProblem()
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            iconName: "walk"
            kind: ActionButton.Primary
            objectName: "startWalk"
            //: Button that begins the walk
            text: qsTr("Start the walk")
            width: Theme.phone ? parent.width : implicitWidth
            onClicked: {
                page.walk.start();
                page.navigator.go("walk");
            }
        }
        ActionButton {
            iconName: "share"
            objectName: "shareWalk"
            //: Button that gives a planned walk to somebody with a fresh eye, as a file
            text: qsTr("Let somebody else walk it")
            width: Theme.phone ? parent.width : implicitWidth
            onClicked: chooser.open()
        }
    }
}
