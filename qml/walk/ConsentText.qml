// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What the law of a country says about recording people; the one place where the screens say it.
Column {
    id: words

    required property WalkConsent consent

    spacing: Theme.gap2

    MenuChip {
        choices: words.consent.countries
        current: words.consent.country
        first: ({
                "id": "",
                //: Choice of a country
                "text": qsTr("Another country")
            })
        //: Name of a choice for screen readers
        label: qsTr("Country")
        objectName: "consentCountry"
        onChosen: id => words.consent.country = id
    }
    StyledLabel {
        width: parent.width
        objectName: "consentRule"
        text: words.consent.rule
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: On the card about recording people; %1 names laws
        text: words.consent.source !== "" ? qsTr("Source: %1. No legal advice.").arg(words.consent.source) : qsTr("No legal advice.")
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        //: On the card about recording people
        text: qsTr("Write down roles, not names. Photos of people only with their consent.")
    }
}
