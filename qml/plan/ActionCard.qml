// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// An action of the plan; a tap opens it.
TapCard {
    id: card

    required property string key
    required property string title
    required property string reason
    required property string leverText
    required property string directionText
    required property string status
    required property string statusText
    required property string owner
    required property string dueText
    required property string recheckText
    required property bool overdue
    required property bool running
    required property var faults
    required property string resources
    required property string touchpointText
    required property string change

    readonly property var facts: [touchpointShown, owner, dueText, leverText, directionText, recheckText]
    readonly property var said: [title, touchpointShown, overdue ? overdueText : "", statusText, owner, dueText, reason, resourcesShown]
    readonly property string touchpointShown: title.includes(touchpointText) ? "" : touchpointText
    //: On an action of the plan; %1 money, people, time
    readonly property string resourcesShown: resources !== "" ? qsTr("Resources: %1").arg(resources) : ""
    //: On an action of the plan: its day has passed
    readonly property string overdueText: qsTr("Overdue")

    marked: overdue
    objectName: "action." + key
    opacity: running ? 1 : 0.75
    padding: Theme.gap3
    text: said.concat(faults).filter(part => part !== "").join(", ")

    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2

            ThemedIcon {
                Layout.preferredHeight: 20
                Layout.preferredWidth: 20
                color: card.overdue ? Theme.negative : card.status === "done" ? Theme.positive : Theme.accent
                name: card.overdue ? "warning" : card.status === "done" ? "tick" : card.status === "under-way" ? "forward" : card.status === "dropped" ? "close" : "flag"
            }
            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: card.title
                Accessible.ignored: true
            }
            StyledLabel {
                color: card.overdue ? Theme.negative : Theme.secondInk
                size: Theme.caption
                strong: card.overdue
                text: card.overdue ? card.overdueText : card.statusText
                Accessible.ignored: true
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: card.reason
            Accessible.ignored: true
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: card.facts.filter(part => part !== "").join(" · ")
            Accessible.ignored: true
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            text: card.resourcesShown
            visible: text !== ""
            Accessible.ignored: true
        }
        StyledLabel {
            Layout.fillWidth: true
            color: Theme.positive
            size: Theme.caption
            //: On an action: what changed since the round before; %1 "Not found before, found now"
            text: card.change !== "" ? qsTr("Since the round before: %1").arg(card.change) : ""
            visible: text !== ""
            Accessible.ignored: true
        }
        FieldNote {
            Layout.fillWidth: true
            //: On an action: what law 3 misses; %1 is a list
            problem: card.faults.length > 0 ? qsTr("Not managed: %1").arg(card.faults.join(", ")) : ""
        }
    }
}
