// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// One company while it is being typed.
Sheet {
    id: sheet

    required property CompanyEditor editor

    //: Title of the sheet in which a company is typed
    title: editor.isNew ? qsTr("Add a company") : qsTr("Change the company")
    askBeforeClosing: editor.dirty
    visible: editor.open
    onCloseAsked: leaving.open()
    onClosed: if (editor.open)
        editor.discard()
    onOpened: nameField.input.forceActiveFocus()
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "saveCompany"
            //: Button of the sheet in which a company is typed
            text: qsTr("Save the company")
            onClicked: sheet.editor.save()
        },
        ActionButton {
            //: Button that leaves without a change
            text: qsTr("Cancel")
            onClicked: sheet.leave()
        }
    ]

    InputField {
        id: nameField

        width: parent.width
        input.objectName: "companyName"
        //: Field of a company
        label: qsTr("Name")
        //: Example in an empty field
        placeholder: qsTr("Clinic on the Hill")
        problem: sheet.editor.nameProblem
        text: sheet.editor.name
        onAccepted: sitesField.input.forceActiveFocus()
        onEdited: text => sheet.editor.name = text
    }
    TextBox {
        id: sitesField

        width: parent.width
        //: Below the field with web addresses
        help: qsTr("One address a line. A folder of saved pages works too. Leave it empty where there is no site: then walks alone speak of the company.")
        input.objectName: "companySites"
        //: Field of a company
        label: qsTr("Web addresses")
        placeholder: "example.com"
        problem: sheet.editor.sitesProblem
        text: sheet.editor.sites
        onEdited: text => sheet.editor.sites = text
    }
    SwitchRow {
        width: parent.width
        checked: sheet.editor.own
        //: Below the switch "This is my company"
        detail: qsTr("It comes first, and the others are compared with it.")
        objectName: "companyOwn"
        //: Switch of a company
        text: qsTr("This is my company")
        onToggled: sheet.editor.own = checked
    }
    Question {
        id: leaving

        //: Title of the question before typed words are left
        title: qsTr("Leave without saving?")
        //: Question before typed words are left
        text: qsTr("What you typed about this company is not in the list yet.")
        //: Answer: save and leave
        yes: qsTr("Save")
        //: Answer: leave without saving
        no: qsTr("Discard")
        //: Answer: stay and go on typing
        neither: qsTr("Go on typing")
        onAgreed: sheet.editor.save()
        onRefused: sheet.editor.discard()
    }
}
