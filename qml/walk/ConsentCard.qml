// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What to know about recording people in a country.
Card {
    id: card

    required property WalkConsent consent

    spacing: Theme.gap2

    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Part of the page before a walk
        text: qsTr("Before you record anybody")
        Accessible.role: Accessible.Heading
    }
    MenuChip {
        choices: card.consent.countries
        current: card.consent.country
        first: ({
                "id": "",
                //: Choice of a country
                "text": qsTr("Another country")
            })
        //: Name of a choice for screen readers
        label: qsTr("Country")
        objectName: "consentCountry"
        onChosen: id => card.consent.country = id
    }
    StyledLabel {
        width: parent.width
        objectName: "consentRule"
        text: card.consent.rule
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: On the card about recording people; %1 names laws
        text: card.consent.source !== "" ? qsTr("Source: %1. No legal advice.").arg(card.consent.source) : qsTr("No legal advice.")
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: On the card about recording people
        text: qsTr("Write down roles, not names. Photos of people only with their consent.")
    }
}
