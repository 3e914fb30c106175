// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Title of a card with the way to its rule.
RowLayout {
    id: head

    required property string title
    property Explainer explainer: null
    property string topic

    spacing: Theme.gap2

    StyledLabel {
        Layout.fillWidth: true
        size: Theme.lead
        strong: true
        text: head.title
        Accessible.role: Accessible.Heading
    }
    ExplainButton {
        explainer: head.explainer
        topic: head.topic
        visible: topic !== ""
    }
}
