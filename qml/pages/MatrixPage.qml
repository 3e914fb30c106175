// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Who offers the customer what: the own company beside its rivals, with the evidence one tap away.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property BenchmarkController benchmark: workbench.benchmark
    readonly property EvidenceModel evidence: benchmark.evidence
    readonly property bool beside: Theme.desktop && evidence.shown
    property int lookedColumn: -1
    property bool folded: false

    objectName: "matrixPage"

    function look(key: string, column: int): void {
        lookedColumn = column;
        benchmark.showEvidence(key, column);
    }

    ColumnLayout {
        spacing: Theme.gap2

        anchors {
            bottom: parent.bottom
            left: parent.left
            leftMargin: Theme.phone ? Theme.margin : Theme.gap6
            right: page.beside ? panel.left : parent.right
            rightMargin: Theme.phone ? Theme.margin : Theme.gap6
            top: parent.top
            topMargin: Theme.gap4
        }
        PageHead {
            Layout.fillWidth: true
            detail: page.benchmark.name
            navigator: page.navigator
            //: Title of the page with the matrix
            title: qsTr("Matrix")

            ExplainButton {
                explainer: page.workbench.explainer
                topic: "row"
            }
            IconButton {
                iconName: page.folded ? "unfolded" : "list"
                objectName: "foldAll"
                //: Button of the matrix: folds or unfolds every group
                text: page.folded ? qsTr("Unfold every group") : qsTr("Fold every group")
                onClicked: {
                    page.folded = !page.folded;
                    page.benchmark.matrix.foldAll(page.folded);
                }
            }
            IconButton {
                iconColor: page.benchmark.matrix.narrowed ? Theme.accent : Theme.secondInk
                iconName: "filter"
                objectName: "filters"
                //: Button of the matrix on a phone
                text: qsTr("Filters")
                visible: Theme.phone
                onClicked: filterSheet.open()
            }
        }
        LocationNote {
            Layout.fillWidth: true
            benchmark: page.benchmark
        }
        MatrixFilters {
            Layout.fillWidth: true
            matrix: page.benchmark.matrix
            visible: !Theme.phone
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            visible: Theme.phone && page.benchmark.matrix.columns.length <= 6 // more would fill the window

            Repeater {
                model: page.benchmark.matrix.columns

                HeadChip {
                    required property var modelData

                    info: modelData
                }
            }
        }
        MatrixTable {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lookedColumn: page.lookedColumn
            lookedKey: page.evidence.shown ? page.evidence.touchpoint : ""
            matrix: page.benchmark.matrix
            visible: !Theme.phone && matrix.shown > 0
            onCellChosen: (key, column) => page.look(key, column)
            onEscaped: page.benchmark.hideEvidence()
        }
        MatrixCards {
            Layout.fillHeight: true
            Layout.fillWidth: true
            matrix: page.benchmark.matrix
            visible: Theme.phone && matrix.shown > 0
            onCellChosen: (key, column) => page.look(key, column)
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap8
            iconName: "search"
            //: When no touchpoint passes the filters
            text: qsTr("No touchpoint passes the filters.")
            //: When no touchpoint passes the filters
            title: qsTr("Nothing to show")
            visible: page.benchmark.matrix.shown === 0

            ActionButton {
                objectName: "clearFilters"
                //: Button that takes all filters away
                text: qsTr("Show everything")
                onClicked: page.benchmark.matrix.clearFilters()
            }
        }
        Item {
            Layout.fillHeight: true
            visible: page.benchmark.matrix.shown === 0
        }
        Legend {
            Layout.bottomMargin: Theme.gap2
            Layout.fillWidth: true
            visible: !Theme.phone
        }
    }
    Rectangle {
        id: panel

        width: 380
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true
        color: Theme.card
        objectName: "evidencePanel"
        visible: page.beside

        Rectangle {
            width: Theme.line
            height: parent.height
            anchors.left: parent.left
            color: Theme.hairline
        }
        RowLayout {
            id: panelHead

            spacing: Theme.gap2

            anchors {
                left: parent.left
                leftMargin: Theme.gap4
                right: parent.right
                rightMargin: Theme.gap1
                top: parent.top
                topMargin: Theme.gap3
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StyledLabel {
                    Layout.fillWidth: true
                    size: Theme.lead
                    strong: true
                    text: page.evidence.title
                    Accessible.role: Accessible.Heading
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    text: page.evidence.company
                }
            }
            IconButton {
                iconName: "close"
                objectName: "closeEvidence"
                //: Button that closes the evidence beside the matrix
                text: qsTr("Close the evidence")
                onClicked: page.benchmark.hideEvidence()
            }
        }
        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: besideView.implicitHeight + Theme.gap6
            contentWidth: width

            Basic.ScrollBar.vertical: SlimScrollBar {
            }

            anchors {
                bottom: parent.bottom
                left: parent.left
                right: parent.right
                top: panelHead.bottom
                topMargin: Theme.gap3
            }
            EvidenceView {
                id: besideView

                x: Theme.gap4
                width: parent.width - 2 * Theme.gap4
                evidence: page.evidence
                navigator: page.navigator
                workbench: page.workbench
            }
        }
    }
    Sheet {
        objectName: "evidenceSheet"
        title: page.evidence.title + " · " + page.evidence.company
        visible: page.visible && page.evidence.shown && !Theme.desktop
        onClosed: if (!Theme.desktop)
            page.benchmark.hideEvidence()

        EvidenceView {
            width: parent.width
            evidence: page.evidence
            navigator: page.navigator
            workbench: page.workbench
        }
    }
    Sheet {
        id: filterSheet

        //: Title of the sheet with the filters of the matrix
        title: qsTr("Filters")
        buttons: [
            ActionButton {
                kind: ActionButton.Primary
                objectName: "applyFilters"
                //: Button that closes the filters; how many rows are left
                text: qsTr("Show %Ln touchpoint(s)", "", page.benchmark.matrix.shown)
                onClicked: filterSheet.close()
            },
            ActionButton {
                kind: ActionButton.Quiet
                text: qsTr("Show everything")
                visible: page.benchmark.matrix.narrowed
                onClicked: page.benchmark.matrix.clearFilters()
            }
        ]

        MatrixFilters {
            width: parent.width
            all: true
            matrix: page.benchmark.matrix
        }
    }
}
