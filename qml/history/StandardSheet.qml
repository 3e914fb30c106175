// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One standard: every change is kept as it is made.
Sheet {
    id: sheet

    required property StandardsController standards
    property string standard ///< key; empty: none
    property bool typed: false

    readonly property var row: {
        standards.others; // look again after an edit
        return standard !== "" ? standards.standards.row(standard) : {};
    }

    function edit(key: string): void {
        standard = key;
        typed = false;
        limitField.text = row.limit ?? "";
        limitField.problem = "";
        open();
    }

    function keep(): void {
        pause.stop();
        if (standard === "" || !typed)
            return;
        //: Below the limit of a standard
        limitField.problem = standards.setLimit(standard, limitField.text) ? "" : qsTr("This is no number.");
    }

    objectName: "standardSheet"
    title: row.title ?? ""
    onAboutToHide: keep()
    onClosed: standard = ""
    onRowChanged: if (!typed)
        limitField.text = row.limit ?? "" // a new one is saved beside the window

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "standardDone"
            //: Button that closes a standard; everything is kept
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Danger
            objectName: "removeStandard"
            //: Button that takes a standard away
            text: qsTr("Take the standard out")
            onClicked: {
                const gone = sheet.standard;
                sheet.standard = "";
                sheet.close();
                sheet.standards.remove(gone);
            }
        }
    ]

    ColumnLayout {
        spacing: Theme.gap4
        width: parent.width

        Timer {
            id: pause

            interval: 700
            onTriggered: sheet.keep()
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            text: sheet.row.step ?? ""
            visible: text !== ""
        }
        LabelledFlow {
            Layout.fillWidth: true
            choices: [
                {
                    "id": "most",
                    //: How a limit is meant
                    "text": qsTr("At most")
                },
                {
                    "id": "least",
                    //: How a limit is meant
                    "text": qsTr("At least")
                }
            ]
            current: sheet.row.atMost ? "most" : "least"
            //: Field of a standard
            label: qsTr("We promise ourselves")
            onChosen: id => sheet.standards.setAtMost(sheet.standard, id === "most")
        }
        InputField {
            id: limitField

            Layout.fillWidth: true
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
            input.objectName: "standardLimit"
            //: Field of a standard; %1 is the unit: "rings", "seconds", "points"
            label: qsTr("Limit in %1").arg(sheet.row.unit ?? "")
            onAccepted: sheet.keep()
            onEdited: {
                sheet.typed = true;
                pause.restart();
            }
        }
        StyledLabel {
            Layout.fillWidth: true
            quiet: true
            text: [sheet.row.verdict, sheet.row.measured].filter(part => (part ?? "") !== "").join(" · ")
        }
    }
}
