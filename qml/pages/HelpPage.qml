// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// How to read what the program shows, and what it is.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    columnWidth: Theme.textColumn
    objectName: "helpPage"

    PageHead {
        width: parent.width
        navigator: page.navigator
        //: Title of a page
        title: qsTr("Help")
    }
    HelpCard {
        width: parent.width
        iconName: "matrix"
        //: Help
        text: qsTr("Each row is a touchpoint: a place where a customer can meet the company. Each column is a company, yours first. Tap a cell to see the proof: the words on the page, the address, the line and the time.")
        //: Help
        title: qsTr("Reading the matrix")
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            strong: true
            //: Help
            text: qsTr("What the marks mean")
            Accessible.role: Accessible.Heading
        }
        HelpMark {
            width: parent.width
            mark: Mark.Present
            //: Help: meaning of a mark
            text: qsTr("Found: at least one page shows it.")
        }
        HelpMark {
            width: parent.width
            mark: Mark.Absent
            //: Help: meaning of a mark
            text: qsTr("Not found on the pages read, without running scripts. It is not proof that it is missing; let a person confirm.")
        }
        HelpMark {
            width: parent.width
            mark: Mark.Unknown
            //: Help: meaning of a mark
            text: qsTr("Unknown: the pages could not be read, and the reason is given. It never counts against anybody.")
        }
        HelpMark {
            width: parent.width
            mark: Mark.NotApplicable
            //: Help: meaning of a mark
            text: qsTr("Not applicable: it makes no sense for this company.")
        }
    }
    HelpCard {
        width: parent.width
        iconName: "flag"
        //: Help
        text: qsTr("A gap is a touchpoint that a competitor offers and you do not. It is marked by an edge in colour. Begin with the gaps at the stage where customers decide.")
        //: Help
        title: qsTr("Gaps")
    }
    SectionTitle {
        width: parent.width
        //: Part of the help: what the articles teach about touchpoints
        text: qsTr("How touchpoints work")
    }
    Repeater {
        model: ["steps", "laws", "rules", "details", "stages", "begin", "levers", "touches", "effects", "goals", "questions", "statuses", "tips", "wow", "worked", "reasons", "claims"]

        ChapterCard {
            required property string modelData

            width: parent?.width ?? 0
            chapter: modelData
            guide: page.workbench.guide
        }
    }
    SectionTitle {
        width: parent.width
        //: Part of the help: how the program works
        text: qsTr("How the program works")
    }
    HelpCard {
        width: parent.width
        iconName: "scan"
        //: Help
        text: qsTr("The program reads at most one page a second of each site, obeys robots.txt, sends no form, signs in nowhere and solves no riddles. Nothing is asked of anybody before you start a scan.")
        //: Help
        title: qsTr("Good manners")
    }
    HelpCard {
        width: parent.width
        iconName: "folder"
        //: Help
        text: qsTr("No account, no telemetry: results stay in your workspace file.")
        //: Help
        title: qsTr("Your data")
    }
    StyledLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        size: Theme.caption
        topPadding: Theme.gap3
        //: About: %1 is the version
        text: qsTr("Shopwalker %1, free software under the Apache licence 2.0").arg(page.workbench.settings.version)
    }
}
