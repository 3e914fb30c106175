// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The proof behind a cell: what scan and person say side by side, what could change it, and the way to an action.
Column {
    id: view

    required property EvidenceModel evidence
    required property Workbench workbench
    required property Navigator navigator

    spacing: Theme.gap3

    PhotoSheet {
        id: photoSheet
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        MarkIcon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: 26
            Layout.preferredWidth: 26
            mark: view.evidence.mark
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                objectName: "evidenceHeadline"
                size: Theme.lead
                strong: true
                text: view.evidence.headline
            }
            StyledLabel {
                Layout.fillWidth: true
                color: view.evidence.disagrees ? Theme.negative : Theme.secondInk
                text: view.evidence.explanation
                visible: text !== ""
            }
        }
    }
    TakeButton {
        anchors.left: parent.left
        objectName: "makeAction"
        touchpoint: view.evidence.touchpoint
        visible: view.evidence.plannable
        workbench: view.workbench
        onPlanAsked: {
            view.workbench.benchmark.hideEvidence();
            view.navigator.turnTo("plan");
        }
    }
    SourceSide {
        width: parent.width
        mark: view.evidence.scanMark
        source: "scan"
        //: Head of what the scan says of a touchpoint
        title: qsTr("Scan")
        visible: text !== ""
        text: view.evidence.scanWord
    }
    Repeater {
        model: view.evidence.caveats

        CaveatLine {
            required property string modelData

            width: view.width
            text: modelData
        }
    }
    Repeater {
        model: view.evidence

        EvidenceEntry {
            width: view.width
        }
    }
    SourceSide {
        width: parent.width
        mark: view.evidence.walkMark
        source: "walk"
        text: view.evidence.walkWord
        //: Head of what persons say of a touchpoint
        title: qsTr("Persons")
        visible: text !== ""
    }
    PointNotes {
        width: parent.width
        evidence: view.evidence
        explainer: view.workbench.explainer
        visible: view.evidence.points !== ""
    }
    Repeater {
        model: view.evidence.answers

        AnswerEntry {
            width: view.width
            onPhotoAsked: (file, caption) => photoSheet.show(file, caption)
        }
    }
    TouchpointNotes {
        width: parent.width
        notes: view.workbench.touchpointNotes
        touchpoint: visible ? view.evidence.touchpoint : ""
        visible: view.evidence.own && view.evidence.plannable
    }
}
