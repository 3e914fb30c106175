// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// A number or an amount of money. What is typed is a draft until the field is left or Enter is pressed.
Column {
    id: number

    required property WalkController walk

    readonly property bool money: walk.asked.type === "money"

    spacing: Theme.gap2

    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        InputField {
            id: amount

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            help: number.walk.asked.unit
            input.font.pixelSize: Theme.title
            input.implicitHeight: 56
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
            input.objectName: "numberField"
            //: Field of a question that asks for a number or an amount
            label: number.money ? qsTr("Amount") : qsTr("Number")
            problem: number.walk.draftProblem
            onAccepted: if (number.walk.commitDraft())
                number.walk.goOn()
            onEdited: text => number.walk.saveDraft(text)
        }
        InputField {
            id: currency

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 104
            input.font.capitalization: Font.AllUppercase
            input.font.pixelSize: Theme.title
            input.implicitHeight: 56
            input.maximumLength: 3
            input.objectName: "currencyField"
            //: Field beside an amount: a currency in three letters
            label: qsTr("Currency")
            visible: number.money
            onAccepted: number.walk.commitDraft()
            onEdited: text => {
                number.walk.saveDraft(text, "#currency");
                number.walk.saveDraft(amount.text);
            }
        }
    }
    Component.onCompleted: {
        const given = walk.given.number;
        amount.text = walk.hasDraft() ? walk.draft() : (given === undefined ? "" : Number(given).toLocaleString(Qt.locale(), "f", -128));
        if (Theme.desktop)
            amount.input.forceActiveFocus();
        currency.text = walk.draft("#currency") || walk.given.currency || walk.currency;
    }
}
