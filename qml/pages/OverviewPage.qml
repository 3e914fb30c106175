// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The open benchmark at a glance: who leads, where the gaps are, and what to do next.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property BenchmarkController benchmark: workbench.benchmark

    objectName: "overviewPage"

    PageHead {
        width: parent.width
        detail: page.benchmark.summary
        navigator: page.navigator
        title: page.benchmark.name
    }
    Repeater {
        model: page.benchmark.matrix.columns

        Card {
            id: company

            required property var modelData

            width: parent.width

            StyledLabel {
                width: parent.width
                strong: true
                text: company.modelData.name
            }
            StyledLabel {
                width: parent.width
                quiet: true
                //: Head of a column: %1 touchpoints found, of %2 that are known
                text: qsTr("%L1 of %L2 found").arg(company.modelData.present).arg(company.modelData.known)
            }
        }
    }
    ActionButton {
        kind: ActionButton.Primary
        objectName: "showGaps"
        //: Button of the overview: leads to the matrix
        text: qsTr("%Ln gap(s)", "", page.benchmark.matrix.gaps)
        onClicked: {
            page.benchmark.matrix.onlyGaps = true;
            page.navigator.turnTo("matrix");
        }
    }
}
