// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The guide over the open benchmark: ten steps, seven questions, stages, customers, and what was noted.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property GuideController guide: workbench.guide
    property string part: "steps"

    columnWidth: Theme.textColumn
    objectName: "guidePage"
    visible: workbench.benchmark.isOpen
    onPartChanged: contentY = 0

    PageHead {
        width: parent.width
        //: Below the title of the guide; %1 steps of ten
        detail: page.guide.again ? qsTr("All ten steps are done; the next round begins.") : qsTr("%L1 of 10 steps done").arg(page.guide.done)
        navigator: page.navigator
        //: Title of a page
        title: qsTr("Guide")
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    Notice {
        width: parent.width
        //: Button that closes a message
        actionText: qsTr("Close")
        iconName: "warning"
        text: page.workbench.benchmark.problem
        tone: Theme.negative
        visible: text !== ""
        onActed: page.workbench.benchmark.dismissProblem()
    }
    ChoiceFlow {
        width: parent.width
        choices: [
            {
                "id": "steps",
                //: Part of the guide
                "text": qsTr("Ten steps")
            },
            {
                "id": "questions",
                //: Part of the guide
                "text": qsTr("Seven questions")
            },
            {
                "id": "stages",
                //: Part of the guide
                "text": qsTr("Stages")
            },
            {
                "id": "customers",
                //: Part of the guide
                "text": qsTr("Customers")
            },
            {
                "id": "practices",
                //: Part of the guide
                "text": qsTr("Best practice")
            }
        ]
        current: page.part
        objectName: "guideParts"
        onChosen: id => page.part = id
    }
    Repeater {
        model: page.part === "steps" ? page.guide.steps : null

        GuideStepCard {
            width: parent?.width ?? 0
            objectName: "step." + key
            reachable: page.guide.hasPage(target)
            onGoAsked: target => page.navigator.benchmarkPages.includes(target) ? page.navigator.turnTo(target) : page.navigator.go(target)
            onTickAsked: done => page.guide.tick(key, done)
        }
    }
    Repeater {
        model: page.part === "questions" ? page.guide.questions : null

        MapQuestion {
            width: parent?.width ?? 0
            onAnswered: (key, text) => page.guide.answer(key, text)
        }
    }
    Repeater {
        model: page.part === "stages" ? page.guide.stages : null

        StageCard {
            required property string key

            width: parent?.width ?? 0
            objectName: "stage." + key
        }
    }
    SectionTitle {
        width: parent.width
        //: Guide: to whom the company sells
        text: qsTr("Who are the customers?")
        visible: page.part === "customers"
    }
    ChoiceFlow {
        width: parent.width
        choices: [
            {
                "id": "b2b",
                //: To whom the company sells
                "text": qsTr("Companies")
            },
            {
                "id": "b2c",
                //: To whom the company sells
                "text": qsTr("Persons")
            },
            {
                "id": "both",
                //: To whom the company sells
                "text": qsTr("Both")
            }
        ]
        current: page.guide.customers
        visible: page.part === "customers"
        onChosen: id => page.guide.customers = id
    }
    Repeater {
        model: page.part === "customers" ? page.guide.statuses : null

        StageCard {
            required property string key

            width: parent?.width ?? 0
            objectName: "status." + key
        }
    }
    NoteList {
        width: parent.width
        //: Button of the guide
        addText: qsTr("Add a persona")
        //: Guide, below the title of the personas
        help: qsTr("Whom do you want to reach? Age, place, habits and needs, and how you know them.")
        kind: "persona"
        notes: page.guide.personas
        //: Part of the guide
        title: qsTr("Personas")
        visible: page.part === "customers"
        onOpened: key => sheet.show("persona", key)
    }
    DepartureReasons {
        width: parent.width
        reasons: page.workbench.practices.reasons
        visible: page.part === "customers" && reasons.count > 0
    }
    NoteList {
        width: parent.width
        //: Button of the guide
        addText: qsTr("Add a customer who left")
        //: Guide, below the title of the customers who left
        help: qsTr("Ask everybody who leaves, and write down the reason. No names.")
        kind: "departure"
        notes: page.guide.departures
        //: Part of the guide
        title: qsTr("Why customers left")
        visible: page.part === "customers"
        onOpened: key => sheet.show("departure", key)
    }
    NoteList {
        width: parent.width
        //: Button of the guide
        addText: qsTr("Add a practice")
        //: Guide, below the title of the practices
        help: qsTr("Tricks and good ideas of rivals, leaders, other countries and other trades.")
        kind: "practice"
        notes: page.guide.practices
        //: Part of the guide
        title: qsTr("Worth adopting")
        visible: page.part === "practices"
        onOpened: key => sheet.show("practice", key)
    }
    TrickList {
        width: parent.width
        practices: page.workbench.practices
        visible: page.part === "practices" && practices.tricks.count > 0
    }
    Repeater {
        model: page.part === "practices" ? ["wow", "levers", "touches", "tips"] : page.part === "steps" ? ["begin", "laws", "reasons"] : page.part === "stages" ? ["worked", "claims"] : []

        ChapterCard {
            required property string modelData

            width: parent?.width ?? 0
            chapter: modelData
            guide: page.guide
        }
    }
    NoteSheet {
        id: sheet

        guide: page.guide
        plan: page.workbench.plan
    }
}
