// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The points that walks gave, how far they lie apart, and what failed.
ColumnLayout {
    id: notes

    required property EvidenceModel evidence
    required property Explainer explainer

    spacing: 2

    RowLayout {
        Layout.fillWidth: true

        StyledLabel {
            Layout.fillWidth: true
            size: Theme.lead
            strong: true
            //: Points of a touchpoint, above the answers; %1 is a number
            text: qsTr("%1 points").arg(notes.evidence.points)
        }
        ExplainButton {
            explainer: notes.explainer
            topic: "touchpoint"
        }
    }
    Column { // and no layout: see CardGrid
        Layout.fillWidth: true
        spacing: 2
        visible: notes.evidence.failures.length > 0

        Repeater {
            model: notes.evidence.failures

            FieldNote {
                required property string modelData

                width: parent ? parent.width : 0
                //: Above the answers: a critical question that earned nothing; %1 is the question
                problem: qsTr("Critical: %1").arg(modelData)
            }
        }
    }
    Column {
        Layout.fillWidth: true
        spacing: 2

        Repeater {
            model: notes.evidence.pointNotes

            StyledLabel {
                required property string modelData

                width: parent ? parent.width : 0
                quiet: true
                size: Theme.caption
                text: modelData
            }
        }
    }
}
