// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Asks in which language the report is to be written.
Sheet {
    id: sheet

    required property SettingsController settings
    property string language

    signal chosen

    function ask(): void {
        language = settings.language;
        open();
    }

    objectName: "reportSheet"
    //: Title of a sheet
    title: qsTr("Write the report")

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "chooseReportFile"
            //: Button of the sheet about the report: asks for a file
            text: qsTr("Choose where")
            onClicked: {
                sheet.close();
                sheet.chosen();
            }
        }
    ]

    StyledLabel {
        width: parent.width
        //: In the sheet that writes the report of a benchmark
        text: qsTr("One file for any browser: the summary, the matrix, chains, the plan and the evidence. It needs no network.")
    }
    LabelledFlow {
        width: parent.width
        choices: sheet.settings.languages
        current: sheet.language
        //: Label of the choice in which language a report is written
        label: qsTr("Language of the report")
        objectName: "reportLanguages"
        onChosen: id => sheet.language = id
    }
}
