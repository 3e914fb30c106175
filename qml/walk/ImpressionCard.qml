// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What stays of the walk: the decision, what blocked the customer, objections and tricks.
Card {
    id: card

    required property WalkReviewer reviewer

    spacing: Theme.gap3

    StyledLabel {
        width: parent.width
        size: Theme.lead
        strong: true
        //: Part of the end of a walk
        text: qsTr("What stays")
        Accessible.role: Accessible.Heading
    }
    ImpressionForm {
        width: parent.width
        impression: card.reviewer.impression
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the notes of a walk
        text: qsTr("Objections, problems, tricks worth adopting")
    }
    RemarkForm {
        width: parent.width
        reviewer: card.reviewer
    }
}
