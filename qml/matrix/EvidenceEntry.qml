// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// One place where a touchpoint was seen.
Rectangle {
    id: entry

    required property string value
    required property string vendor
    required property string network
    required property string before
    required property string marked
    required property string after
    required property string element
    required property string address
    required property int line
    required property string time
    required property string rule
    required property string confidence
    required property var remarks

    readonly property var parts: [network, vendor, value]
    readonly property string head: parts.filter(part => part !== "").join(" · ")

    implicitHeight: column.implicitHeight + 2 * Theme.gap3
    border.color: Theme.hairline
    border.width: Theme.line
    color: Theme.paper
    radius: Theme.smallRadius

    ColumnLayout {
        id: column

        spacing: Theme.gap2

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
            strong: true
            text: entry.head
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: snippet.implicitHeight + 2 * Theme.gap2
            color: Theme.card
            radius: 6
            visible: entry.marked !== "" || entry.before !== ""

            Rectangle {
                width: 3
                height: parent.height
                anchors.left: parent.left
                color: Theme.positive
                radius: 2
            }
            StyledLabel {
                id: snippet

                objectName: "snippet"
                text: entry.before + "<b><u>" + entry.marked + "</u></b>" + entry.after
                textFormat: Text.StyledText
                wrapMode: Text.Wrap

                anchors {
                    left: parent.left
                    leftMargin: Theme.gap3
                    right: parent.right
                    rightMargin: Theme.gap2
                    verticalCenter: parent.verticalCenter
                }
            }
        }
        FactLine {
            //: Evidence: address of the page
            label: qsTr("Page")
            text: entry.address
        }
        FactLine {
            //: Evidence: element of the page and its line; %1 selector, %2 line
            label: qsTr("Where")
            //: Evidence: %1 is an element of the page, %2 its line
            text: entry.line > 0 ? qsTr("%1, line %L2").arg(entry.element).arg(entry.line) : entry.element
        }
        FactLine {
            //: Evidence: when the page was read
            label: qsTr("Read")
            text: entry.time
        }
        FactLine {
            //: Evidence: which rule found it and how sure it is
            label: qsTr("Rule")
            //: Evidence: %1 id of a rule, %2 how sure ("very likely")
            text: qsTr("%1 (%2)").arg(entry.rule).arg(entry.confidence)
        }
        Column { // and no layout: see CardGrid
            Layout.fillWidth: true
            spacing: Theme.gap1
            visible: entry.remarks.length > 0

            Repeater {
                model: entry.remarks

                CaveatLine {
                    required property string modelData

                    width: parent ? parent.width : 0
                    text: modelData
                }
            }
        }
    }
}
