// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One promise and what became of it.
Card {
    id: card

    required property string company
    required property bool own
    required property string title
    required property string promise
    required property string found
    required property string verdict
    required property string verdictText
    required property string source
    required property string touchpoint
    required property Workbench workbench

    signal planAsked

    padding: Theme.gap3

    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        MarkIcon {
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            mark: card.verdict === "kept" ? Mark.Present : card.verdict === "broken" ? Mark.Broken : Mark.Unknown
        }
        StyledLabel {
            Layout.fillWidth: true
            strong: true
            text: card.title
        }
        StyledLabel {
            color: card.own ? Theme.accent : Theme.secondInk
            size: Theme.caption
            strong: card.own
            text: card.company
        }
    }
    FactLine {
        width: parent.width
        //: Ledger: what was promised
        label: qsTr("Promise")
        labelWidth: 84
        text: card.promise
    }
    FactLine {
        width: parent.width
        //: Ledger: what the shopper found
        label: qsTr("Found")
        labelWidth: 84
        text: card.found
    }
    FactLine {
        width: parent.width
        //: Ledger: kept, broken or open
        label: qsTr("Verdict")
        labelWidth: 84
        text: card.verdictText
    }
    FactLine {
        width: parent.width
        //: Ledger: where it was read or heard
        label: qsTr("Source")
        labelWidth: 84
        text: card.source
    }
    TakeButton {
        anchors.left: parent.left
        detail: card.promise
        objectName: "promiseAction"
        reason: "broken-promise"
        touchpoint: card.touchpoint
        visible: card.own && card.verdict === "broken" && touchpoint !== ""
        workbench: card.workbench
        onPlanAsked: card.planAsked()
    }
}
