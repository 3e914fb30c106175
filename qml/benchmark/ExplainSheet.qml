// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The rule behind a figure, in words.
Sheet {
    id: sheet

    required property Explainer explainer

    objectName: "explainSheet"
    title: explainer.title
    visible: explainer.topic !== ""
    onClosed: explainer.hide()

    StyledLabel {
        width: parent.width
        bottomPadding: Theme.gap4
        lineHeight: 1.4
        text: sheet.explainer.text
    }
}
