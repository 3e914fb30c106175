// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Writes a persona, a practice or a departure.
Sheet {
    id: sheet

    required property GuideController guide
    required property PlanController plan
    property string kind ///< `persona`, `practice`, `departure`
    property string key ///< empty: a new one
    property var typed: ({})
    property string touchpoint
    property string touchpointText

    readonly property var fields: kind === "persona" ? personaFields : kind === "practice" ? practiceFields : departureFields
    readonly property var personaFields: [
        {
            "id": "name",
            //: Field of a persona
            "label": qsTr("Who is it?")
        },
        {
            "id": "age",
            //: Field of a persona
            "label": qsTr("Age")
        },
        {
            "id": "place",
            //: Field of a persona
            "label": qsTr("Place")
        },
        {
            "id": "gender",
            //: Field of a persona
            "label": qsTr("Gender")
        },
        {
            "id": "behaviour",
            //: Field of a persona
            "label": qsTr("How they buy")
        },
        {
            "id": "interests",
            //: Field of a persona
            "label": qsTr("Interests")
        },
        {
            "id": "needs",
            //: Field of a persona
            "label": qsTr("What they need")
        },
        {
            "id": "knownFrom",
            //: Field of a persona: survey, analytics, CRM
            "label": qsTr("How you know it")
        }
    ]
    readonly property var practiceFields: [
        {
            "id": "text",
            //: Field of a practice worth adopting
            "label": qsTr("What is worth adopting?")
        },
        {
            "id": "seenAt",
            //: Field of a practice: a rival, a leader, a country, a trade
            "label": qsTr("Where was it seen?")
        }
    ]
    readonly property var departureFields: [
        {
            "id": "reason",
            //: Field of a customer who left
            "label": qsTr("Why did the customer leave?")
        }
    ]

    //: Title of the sheet of a note
    title: key === "" ? qsTr("New note") : qsTr("Change the note")
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "saveNote"
            //: Button of the sheet of a note
            text: qsTr("Save")
            onClicked: if (sheet.save())
                sheet.close()
        },
        ActionButton {
            kind: ActionButton.Danger
            objectName: "removeNote"
            //: Button of the sheet of a note
            text: qsTr("Delete")
            visible: sheet.key !== ""
            onClicked: {
                sheet.guide.remove(sheet.key);
                sheet.close();
            }
        },
        ActionButton {
            kind: ActionButton.Quiet
            //: Button that leaves without a change
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Repeater {
        model: sheet.fields

        InputField {
            required property var modelData
            required property int index

            width: parent?.width ?? 0
            input.objectName: "note." + modelData.id
            label: modelData.label
            problem: index === 0 ? sheet.guide.problem : ""
            text: sheet.typed[modelData.id] ?? ""
            onEdited: text => sheet.typed[modelData.id] = text
        }
    }

    SearchChoice {
        id: touchpointField

        width: parent.width
        chosen: sheet.touchpoint
        chosenText: sheet.touchpointText
        found: touchpointField.searching ? sheet.plan.touchpoints(touchpointField.words) : []
        //: Field of a practice, or of a customer who left: where it belongs, or where it went wrong
        label: qsTr("Touchpoint")
        visible: sheet.kind !== "persona"
        onPicked: id => {
            sheet.touchpoint = id;
            sheet.touchpointText = touchpointField.foundText;
        }
    }

    function show(kind: string, key: string): void {
        guide.dismissProblem();
        const notes = kind === "persona" ? guide.personas : kind === "practice" ? guide.practices : guide.departures;
        const row = key === "" ? {} : notes.row(key);
        sheet.typed = row;
        sheet.key = key;
        sheet.kind = kind;
        sheet.touchpoint = row.touchpoint ?? "";
        sheet.touchpointText = row.touchpointText ?? "";
        touchpointField.reset();
        open();
    }

    function save(): bool {
        typed.touchpoint = touchpoint;
        if (kind === "persona")
            return guide.savePersona(key, typed);
        return kind === "practice" ? guide.savePractice(key, typed) : guide.saveDeparture(key, typed);
    }
}
