// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What the marks mean.
Flow {
    spacing: Theme.gap4

    LegendEntry {
        mark: Mark.Present
        //: What a mark means
        text: qsTr("Found")
    }
    LegendEntry {
        mark: Mark.Absent
        //: What a mark means
        text: qsTr("Not found on the pages read")
    }
    LegendEntry {
        mark: Mark.Unknown
        //: What a mark means
        text: qsTr("Unknown, not counted")
    }
    LegendEntry {
        edge: true
        //: What a mark means
        text: qsTr("Gap: a competitor has it, you do not")
    }
    LegendEntry {
        source: "scan"
        //: What a source mark means
        text: qsTr("Scan")
    }
    LegendEntry {
        source: "walk"
        //: What a source mark means
        text: qsTr("Person")
    }
    LegendEntry {
        source: "disagree"
        //: What a source mark means
        text: qsTr("They disagree")
    }
}
