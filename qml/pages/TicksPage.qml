// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A tick list: every line with its presence, in groups.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property TickController ticks: workbench.ticks
    property var line ///< the one that the sheet is about

    objectName: "ticksPage"

    TickStart {
        anchors.fill: parent
        navigator: page.navigator
        visible: !page.ticks.open
        workbench: page.workbench
    }
    ColumnLayout {
        width: Math.min(parent.width - 2 * Theme.margin, 960)
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        spacing: Theme.gap2
        visible: page.ticks.open

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap3
            Layout.topMargin: Theme.gap1
            spacing: Theme.gap1

            IconButton {
                iconColor: Theme.ink
                iconName: "back"
                objectName: "leaveTicks"
                //: Button at the head of a tick list: everything is saved already
                text: qsTr("To the lists")
                onClicked: page.workbench.walk.close()
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StyledLabel {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    size: Theme.lead
                    strong: true
                    maximumLineCount: 2
                    text: page.ticks.title
                    Accessible.role: Accessible.Heading
                }
                StyledLabel {
                    Layout.fillWidth: true
                    objectName: "tickSummary"
                    quiet: true
                    size: Theme.caption
                    //: Below the title of a tick list: %1 a company, %2 lines checked, %3 of them all, %4 found present
                    text: qsTr("%1: %L2 of %L3 checked, %L4 present").arg(page.ticks.company).arg(page.ticks.ticked).arg(
                              page.ticks.items.count).arg(page.ticks.present)
                }
                SaveMark {
                    visible: words !== "" && Theme.phone
                    walk: page.workbench.walk
                }
            }
            SaveMark {
                Layout.fillWidth: false
                visible: words !== "" && !Theme.phone
                walk: page.workbench.walk
            }
            IconButton {
                iconColor: Theme.ink
                iconName: "plus"
                objectName: "addTick"
                //: Button of a tick list
                text: qsTr("Add a line")
                onClicked: addSheet.open()
            }
        }
        Notice {
            Layout.fillWidth: true
            //: Button that stores an answer again
            actionText: qsTr("Try now")
            iconName: "warning"
            text: page.workbench.walk.trouble || page.ticks.problem
            tone: Theme.negative
            visible: text !== ""
            onActed: page.workbench.walk.tryAgain()
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomMargin: Theme.gap6
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 400
            clip: true
            model: page.ticks.items
            objectName: "tickItems"
            spacing: Theme.gap2
            //: Name of a list for screen readers
            Accessible.name: qsTr("Lines of the tick list")
            Accessible.role: Accessible.List

            Basic.ScrollBar.vertical: SlimScrollBar {
            }
            delegate: TickRow {
                width: list.width
                onMoreAsked: page.more(index)
                onTicked: presence => page.ticks.tick(index, presence)
            }
        }
    }
    TickSheet {
        id: sheet

        ticks: page.ticks
    }
    AddTickSheet {
        id: addSheet

        ticks: page.ticks
    }

    function more(row: int): void {
        line = ticks.lineAt(row);
        sheet.row = row;
        sheet.label = line.label;
        sheet.presence = line.presence;
        sheet.reaction = line.reaction;
        sheet.note = line.note;
        sheet.group = line.group;
        sheet.open();
    }
}
