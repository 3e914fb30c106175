// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// How far the scan of one company is.
Card {
    id: site

    required property string name
    required property bool own
    required property string scanState
    required property int pagesDone
    required property int pagesPlanned
    required property int found
    required property string current
    required property string timeLeft
    required property var problems

    readonly property bool reading: scanState === "reading"

    border.color: own ? Theme.accent : Theme.hairline

    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        MarkIcon {
            Layout.preferredHeight: 24
            Layout.preferredWidth: 24
            mark: site.scanState === "finished" ? (site.problems.length > 0 ? Mark.Unknown : Mark.Present) : site.scanState
                                                  === "cancelled" ? Mark.Broken : Mark.Absent
            visible: !site.reading
        }
        ThemedIcon {
            color: Theme.accent
            name: "scan"
            visible: site.reading
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: site.name
            }
            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideMiddle
                maximumLineCount: 1
                quiet: true
                size: Theme.caption
                text: site.stateText()
                wrapMode: Text.NoWrap
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            spacing: 0

            StyledLabel {
                Layout.alignment: Qt.AlignRight
                size: Theme.lead
                strong: true
                text: Number(site.found).toLocaleString(Qt.locale(), "f", 0)
            }
            StyledLabel {
                Layout.alignment: Qt.AlignRight
                quiet: true
                size: Theme.caption
                //: Below a number: touchpoints found so far on a site
                text: qsTr("found")
            }
        }
    }
    ProgressLine {
        width: parent.width
        fill: site.scanState === "finished" ? Theme.positive : site.scanState === "cancelled" ? Theme.neutral : Theme.accent
        //: Progress bar of a site for screen readers; %1 is the company
        text: qsTr("Pages read of %1").arg(site.name)
        to: Math.max(1, site.pagesPlanned)
        value: site.pagesDone
    }
    RowLayout {
        width: parent.width
        visible: site.scanState !== "waiting"

        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            size: Theme.caption
            //: Progress of a site: %1 pages done of %2
            text: qsTr("%L1 of %L2 pages").arg(site.pagesDone).arg(Math.max(site.pagesDone, site.pagesPlanned))
        }
        StyledLabel {
            quiet: true
            size: Theme.caption
            text: site.timeLeft
            visible: site.reading
        }
    }
    Repeater {
        model: site.problems

        FieldNote {
            required property string modelData

            width: parent ? parent.width : 0
            problem: modelData
        }
    }

    function stateText(): string {
        switch (scanState) {
        case "waiting":
            //: State of a site in a scan
            return qsTr("Waiting for its turn");
        case "reading":
            //: State of a site in a scan, before the first page
            return current !== "" ? current : qsTr("Asking for robots.txt");
        case "cancelled":
            //: State of a site in a scan
            return qsTr("Stopped; what was found is kept");
        default:
            //: State of a site in a scan
            return qsTr("Done");
        }
    }
}
