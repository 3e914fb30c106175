// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A stage of the purchase, or a status of customers: what it needs and how the own company is there.
Card {
    id: card

    required property string title
    required property string text
    required property string standing
    required property bool empty
    required property string present
    required property string lacking

    StyledLabel {
        width: parent.width
        strong: true
        text: card.title
        Accessible.role: Accessible.Heading
    }
    StyledLabel {
        width: parent.width
        text: card.text
    }
    StyledLabel {
        width: parent.width
        color: card.empty ? Theme.negative : Theme.ink
        strong: true
        //: Guide: the own company has no touchpoint at this stage
        text: card.empty ? qsTr("Empty: nothing of yours is known here.") + " " + card.standing : card.standing
        visible: text !== ""
    }
    StyledLabel {
        width: parent.width
        //: Guide: %1 names of touchpoints
        text: qsTr("You have: %1").arg(card.present)
        visible: card.present !== ""
    }
    StyledLabel {
        width: parent.width
        color: Theme.accent
        //: Guide: %1 names of touchpoints that a source names and the own company has not
        text: qsTr("You lack: %1").arg(card.lacking)
        visible: card.lacking !== ""
    }
}
