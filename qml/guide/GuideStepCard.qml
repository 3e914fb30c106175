// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// One of the ten steps: what it asks for, how far the benchmark is, and the way to where it is done.
Card {
    id: card

    required property string key
    required property string title
    required property string text
    required property string phase
    required property string phaseText
    required property bool ticked
    required property string target
    required property var facts
    required property var missing

    readonly property bool now: phase === "current"
    readonly property bool over: phase === "done"

    property bool reachable: true ///< the page is there

    signal goAsked(string target)
    signal tickAsked(bool done)

    border.color: now ? Theme.accent : Theme.hairline
    border.width: now ? 2 : Theme.line

    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: 36
            Layout.preferredWidth: 36
            border.color: card.over ? Theme.positive : card.now ? Theme.accent : Theme.neutral
            border.width: 2
            color: card.now ? Theme.accent : "transparent"
            radius: 18

            StyledLabel {
                anchors.centerIn: parent
                color: card.now ? Theme.accentInk : Theme.ink
                strong: true
                text: Number(card.key).toLocaleString(Qt.locale(), "f", 0)
                visible: !card.over
                Accessible.ignored: true
            }
            ThemedIcon {
                anchors.centerIn: parent
                color: Theme.positive
                height: 20
                name: "tick"
                visible: card.over
                width: 20
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap1

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.title
                //: A step of the guide for screen readers: %1 number, %2 title, %3 state
                Accessible.name: qsTr("Step %1: %2, %3").arg(card.key).arg(card.title).arg(card.phaseText)
                Accessible.role: Accessible.Heading
            }
            StyledLabel {
                Layout.fillWidth: true
                color: card.over ? Theme.positive : card.now ? Theme.accent : Theme.secondInk
                size: Theme.caption
                strong: true
                text: card.phaseText
                Accessible.ignored: true
            }
            StyledLabel {
                Layout.fillWidth: true
                text: card.text
                visible: !card.over
            }
            Column { // and no layout: see CardGrid
                Layout.fillWidth: true
                spacing: Theme.gap1
                visible: card.missing.length + card.facts.length > 0

                Repeater {
                    model: card.missing

                    StepFact {
                        required property string modelData

                        width: parent ? parent.width : 0
                        iconName: "flag"
                        tone: Theme.accent
                        words: modelData
                    }
                }
                Repeater {
                    model: card.facts

                    StepFact {
                        required property string modelData

                        width: parent ? parent.width : 0
                        iconName: "tick"
                        tone: Theme.positive
                        words: modelData
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gap2

        ActionButton {
            kind: card.now ? ActionButton.Primary : ActionButton.Secondary
            objectName: "stepGo." + card.key
            //: Button of a step of the guide: leads to the page that does it
            text: qsTr("Do it")
            visible: card.reachable
            //: For screen readers: leads to the page that does a step of the guide
            Accessible.name: qsTr("Do step %1: %2").arg(card.key).arg(card.title)
            onClicked: card.goAsked(card.target)
        }
        Chip {
            checked: card.ticked
            objectName: "stepTick." + card.key
            //: Chip of a step of the guide: a person says that it is done
            text: qsTr("Ticked off")
            //: For screen readers
            Accessible.name: qsTr("Step %1 is done").arg(card.key)
            onToggled: card.tickAsked(checked)
        }
    }

    component StepFact: RowLayout {
        id: line

        property string iconName
        property color tone
        property string words

        spacing: Theme.gap2

        ThemedIcon {
            Layout.alignment: Qt.AlignTop
            color: line.tone
            height: 16
            name: line.iconName
            width: 16
        }
        StyledLabel {
            Layout.fillWidth: true
            size: Theme.caption
            text: line.words
        }
    }
}
