// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// The questions of the walk by step, with what is still missing; a touch jumps there.
ListView {
    id: list

    required property WalkController walk

    signal jumped

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: walk.row
    highlightMoveDuration: 0
    model: walk.questions
    objectName: "questionList"
    reuseItems: true // going on brings one row into sight; a jump brings all of them
    //: Name of a list for screen readers
    Accessible.name: qsTr("Questions")
    Accessible.role: Accessible.List
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

    Basic.ScrollBar.vertical: SlimScrollBar {
    }
    // A bound component cannot be a section's delegate in Qt 6.4, so the first question of a step brings its title.
    delegate: Item {
        id: place

        required property int index
        required property string label
        required property string step
        required property int answerState
        required property bool current
        required property bool opensStep

        width: list.width
        height: entry.y + entry.implicitHeight

        StyledLabel {
            id: head

            width: parent.width
            bottomPadding: Theme.gap1
            leftPadding: Theme.gap4
            quiet: true
            rightPadding: Theme.gap4
            size: Theme.caption
            strong: true
            text: place.step
            topPadding: Theme.gap3
            visible: place.opensStep
            Accessible.role: Accessible.Heading
        }
        WalkQuestionEntry {
            id: entry

            y: place.opensStep ? head.implicitHeight : 0
            width: parent.width
            answerState: place.answerState
            current: place.current
            label: place.label
            objectName: "question." + place.index
            onClicked: {
                list.walk.jumpTo(place.index);
                list.jumped();
            }
        }
    }
}
