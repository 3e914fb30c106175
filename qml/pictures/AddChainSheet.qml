// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A new chain: whose it is, what it is called, and whether a template gives its links.
Sheet {
    id: sheet

    required property ChainsController chains
    readonly property bool templated: template.current !== ""

    signal added(string chain)

    objectName: "addChainSheet"
    //: Title of a sheet
    title: qsTr("Add a chain")
    buttons: [
        ActionButton {
            enabled: company.current !== "" && (name.text.trim() !== "" || sheet.templated)
            kind: ActionButton.Primary
            objectName: "addChain"
            //: Button that adds a chain
            text: qsTr("Add")
            onClicked: {
                const chain = sheet.chains.addChain(name.text, Number(company.current), template.current, entrance.current);
                sheet.close();
                sheet.added(chain);
            }
        }
    ]
    onAboutToShow: {
        name.text = "";
        template.current = "";
        entrance.current = "";
        company.current = sheet.chains.companies.length > 0 ? "0" : "";
    }

    LabelledChips {
        id: company

        width: parent.width
        choices: sheet.chains.companies
        //: Above the choice of a company for a new chain
        label: qsTr("Whose chain")
    }
    InputField {
        id: name

        width: parent.width
        //: Help of the field for the name of a chain
        help: sheet.templated ? qsTr("Left empty, it is called after the template.") : qsTr("For example: first visit, through an advertisement")
        input.objectName: "chainName"
        //: Field of the sheet that adds a chain
        label: qsTr("Name of the chain")
    }
    MenuChip {
        id: entrance

        width: Math.min(implicitWidth, parent.width)
        choices: sheet.chains.channels
        current: ""
        first: ({
                "id": "",
                //: Choice of the channel by which the customer enters a chain: none
                "text": qsTr("Any channel")
            })
        //: Choice of the channel by which the customer enters a chain
        label: qsTr("The customer comes through")
        objectName: "chainEntrance"
        onChosen: id => current = id
    }
    StyledLabel {
        width: parent.width
        //: Above the choice of a template for a chain
        text: qsTr("From a template")
        strong: true
    }
    MenuChip {
        id: template

        width: Math.min(implicitWidth, parent.width)
        choices: sheet.chains.templates
        current: ""
        first: ({
                "id": "",
                //: Choice of a template for a chain: none
                "text": qsTr("No template: add links by hand")
            })
        //: Choice of a template for a chain
        label: qsTr("Template")
        objectName: "chainTemplate"
        onChosen: id => current = id
    }
}
