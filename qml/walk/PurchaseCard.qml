// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What was bought: the amount, its currency and a photo of the receipt.
Card {
    id: card

    required property WalkReviewer reviewer
    required property EvidenceController evidence

    readonly property string stored: reviewer.purchase
    readonly property string storedCurrency: reviewer.currency

    spacing: Theme.gap3
    onStoredChanged: if (!amount.input.activeFocus)
        amount.text = stored
    onStoredCurrencyChanged: if (!currency.input.activeFocus)
        currency.text = storedCurrency
    Component.onCompleted: {
        amount.text = stored;
        currency.text = storedCurrency;
    }

    PhotoSource {
        id: photo

        evidence: card.evidence
        onChosen: file => card.evidence.addReceipt(file)
    }
    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Part of the end of a walk
        text: qsTr("Purchase")
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        InputField {
            id: amount

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
            input.objectName: "purchaseField"
            //: Field at the end of a walk: what the shopper paid
            label: qsTr("You paid")
            onAccepted: card.keep()
            input.onActiveFocusChanged: if (!input.activeFocus)
                card.keep()
        }
        InputField {
            id: currency

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.round(104 * Math.max(1, Theme.textScale))
            input.font.capitalization: Font.AllUppercase
            input.maximumLength: 3
            input.objectName: "purchaseCurrency"
            //: Field beside an amount: a currency in three letters
            label: qsTr("Currency")
            onAccepted: card.keep()
            input.onActiveFocusChanged: if (!input.activeFocus)
                card.keep()
        }
    }
    FieldNote {
        width: parent.width
        //: Below the amount of a purchase
        help: qsTr("Leave it empty when nothing was bought.")
        problem: card.reviewer.purchaseProblem
    }
    ActionButton {
        iconName: "camera"
        objectName: "addReceipt"
        text: card.reviewer.receipts > 0
              //: Button that adds another photo of a receipt; %n are there
              ? qsTr("Another receipt (%Ln kept)", "", card.reviewer.receipts)
              //: Button that adds a photo of a receipt
              : qsTr("Photo of the receipt")
        width: Math.min(implicitWidth, parent.width)
        onClicked: photo.take()
    }
    ActionButton {
        iconName: "folder"
        kind: ActionButton.Quiet
        //: Button that adds a photo from a file or the phone's gallery, beside one that opens the camera
        text: qsTr("Photo from a file")
        visible: photo.camera
        width: Math.min(implicitWidth, parent.width)
        onClicked: photo.choose()
    }

    function keep(): void {
        if (amount.text.trim() !== "" && (amount.text !== stored || currency.text !== storedCurrency))
            reviewer.setPurchase(amount.text, currency.text);
    }
}
