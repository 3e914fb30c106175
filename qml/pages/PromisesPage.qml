// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The ledger of promise and reality: what sites, adverts and staff promised, and what was found.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property HistoryController history: workbench.history

    objectName: "promisesPage"

    PageHead {
        width: parent.width
        detail: page.workbench.benchmark.name
        navigator: page.navigator
        //: Title of the page with promises
        title: qsTr("Promise and reality")

        ExplainButton {
            explainer: page.workbench.explainer
            topic: "ledger"
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    StandardsCard {
        width: parent.width
        explainer: page.workbench.explainer
        objectName: "standardsCard"
        standards: page.workbench.standards
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2
        visible: page.history.promiseTotal > 0

        MenuChip {
            choices: page.history.companies
            current: page.history.company
            first: ({
                    "id": "",
                    //: Filter of the ledger
                    "text": qsTr("Every company")
                })
            //: Filter of the ledger, for screen readers
            label: qsTr("Company")
            onChosen: id => page.history.company = id
        }
        MenuChip {
            choices: page.history.verdicts
            current: page.history.verdict
            first: ({
                    "id": "",
                    //: Filter of the ledger
                    "text": qsTr("Every promise")
                })
            //: Filter of the ledger, for screen readers
            label: qsTr("Verdict")
            objectName: "verdict"
            onChosen: id => page.history.verdict = id
        }
    }
    EmptyState {
        width: parent.width
        iconName: "flag"
        //: Instead of an empty ledger
        text: page.history.promiseTotal === 0 ? qsTr("Walk a company with a question about a promise, or look for what its site claims: hours, prices, delivery.")
                                                //: When no promise passes the filters
                                                : qsTr("No promise passes the filters.")
        //: Instead of an empty ledger
        title: qsTr("Nothing to hold against each other")
        topPadding: Theme.gap8
        visible: page.history.promises.count === 0
    }
    CardGrid {
        id: grid

        width: parent.width
        columns: Theme.desktop ? 2 : 1

        Repeater {
            model: GrowingModel {
                source: page.history.promises
            }

            PromiseCard {
                width: grid.cell
                workbench: page.workbench
                onPlanAsked: page.navigator.turnTo("plan")
            }
        }
    }
}
