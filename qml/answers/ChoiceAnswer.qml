// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Yes or no, one of several, several of several, a reaction, a feeling: big buttons.
GridLayout {
    id: answers

    required property WalkController walk

    readonly property string type: walk.asked.type
    readonly property bool several: type === "multi-choice"
    readonly property bool reaction: type === "reaction"
    readonly property bool abreast: reaction && !(Theme.phone && Theme.textScale > 1.2)

    columnSpacing: Theme.gap2
    columns: type === "yes-no" ? 2 : abreast ? 3 : reaction ? 1 : type === "emotion" || !Theme.phone ? 2 : 1
    rowSpacing: Theme.gap2

    Repeater {
        model: answers.walk.options

        WalkAnswerButton {
            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(answers.abreast ? 92 : answers.type === "yes-no" ? 72 : 56, implicitHeight)
            Layout.preferredWidth: 10
            checked: answers.walk.given.choices.includes(modelData.id)
            mark: !answers.reaction ? -1 : modelData.id === "positive" ? Mark.Present : modelData.id === "neutral" ? Mark.Neutral : Mark.Broken
            objectName: "answer." + modelData.id
            several: answers.several
            text: modelData.text
            upright: answers.abreast
            onClicked: answers.several ? answers.walk.toggle(modelData.id) : answers.walk.choose(modelData.id)
        }
    }
}
