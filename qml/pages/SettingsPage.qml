// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Language, look, manners of scanning, and where the results are kept.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property SettingsController settings: workbench.settings

    columnWidth: Theme.textColumn
    objectName: "settingsPage"

    FileDialog {
        id: chooser

        defaultSuffix: "db"
        fileMode: FileDialog.SaveFile
        onAccepted: page.settings.workspace = `${selectedFile}`
    }

    PageHead {
        width: parent.width
        navigator: page.navigator
        //: Title of a page
        title: qsTr("Settings")
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the settings
            text: qsTr("Language")
            Accessible.role: Accessible.Heading
        }
        ChoiceFlow {
            width: parent.width
            choices: page.settings.languages
            current: page.settings.language
            objectName: "languages"
            onChosen: id => page.settings.language = id
        }
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the settings
            text: qsTr("Look")
            Accessible.role: Accessible.Heading
        }
        ChoiceFlow {
            width: parent.width
            choices: [
                {
                    "id": "system",
                    //: Look: as the system has it
                    "text": qsTr("As the system")
                },
                {
                    "id": "light",
                    //: Look
                    "text": qsTr("Light")
                },
                {
                    "id": "dark",
                    //: Look
                    "text": qsTr("Dark")
                },
                {
                    "id": "contrast",
                    //: Look
                    "text": qsTr("High contrast")
                }
            ]
            current: page.settings.theme
            objectName: "themes"
            onChosen: id => page.settings.theme = id
        }
        StyledLabel {
            width: parent.width
            strong: true
            //: Part of the settings
            text: qsTr("Text size")
        }
        ChoiceFlow {
            width: parent.width
            choices: [
                {
                    "id": 1,
                    //: Text size
                    "text": qsTr("Usual")
                },
                {
                    "id": 1.2,
                    //: Text size
                    "text": qsTr("Large")
                },
                {
                    "id": 1.4,
                    //: Text size
                    "text": qsTr("Larger")
                },
                {
                    "id": 1.7,
                    //: Text size
                    "text": qsTr("Largest")
                }
            ]
            current: page.settings.textScale
            objectName: "textSizes"
            onChosen: id => page.settings.textScale = id
        }
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the settings
            text: qsTr("Scanning")
            Accessible.role: Accessible.Heading
        }
        NumberField {
            width: parent.width
            //: Below a setting
            detail: qsTr("Contacts, booking, prices and reviews are read first.")
            //: Setting: how many pages of a site are read
            label: qsTr("Pages a site")
            to: 60
            value: page.settings.pagesPerSite
            onEdited: value => page.settings.pagesPerSite = value
        }
        NumberField {
            width: parent.width
            from: 0
            //: Below a setting
            detail: qsTr("How many clicks from the start page.")
            //: Setting: how deep links are followed
            label: qsTr("Depth")
            to: 5
            value: page.settings.linkDepth
            onEdited: value => page.settings.linkDepth = value
        }
        InputField {
            width: parent.width
            //: Below a setting
            help: qsTr("Site owners see it in their logs and can ask you. Empty: it is left out.")
            input.inputMethodHints: Qt.ImhUrlCharactersOnly
            //: Setting: an address that every request names
            label: qsTr("Address about you")
            placeholder: "https://example.com/about-us"
            problem: page.settings.userAgentProblem
            text: page.settings.userAgentUrl
            onEdited: text => page.settings.userAgentUrl = text
        }
    }
    Card {
        width: parent.width
        spacing: Theme.gap3

        StyledLabel {
            width: parent.width
            size: Theme.lead
            strong: true
            //: Part of the settings: where results are kept
            text: qsTr("Workspace")
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap3

            ThemedIcon {
                color: Theme.secondInk
                name: "folder"
            }
            StyledLabel {
                Layout.fillWidth: true
                text: page.settings.workspace
                wrapMode: Text.WrapAnywhere
            }
        }
        StyledLabel {
            width: parent.width
            quiet: true
            size: Theme.caption
            //: Below the place of the workspace
            text: qsTr("Everything stays in this one file on your own machine. The command line uses the same file.")
        }
        ActionButton {
            iconName: "folder"
            //: Button that lets choose the workspace file
            text: qsTr("Choose another file …")
            onClicked: chooser.open()
        }
    }
}
