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
    ConsentText {
        width: parent.width
        consent: card.consent
    }
}
