// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// One choice of several, as chips that flow over as many lines as they need.
Flow {
    id: flow

    required property var choices ///< list of {id, text}
    property var current

    signal chosen(var id)

    spacing: Theme.gap2

    Repeater {
        model: flow.choices

        Chip {
            required property var modelData

            checkable: false
            checked: modelData.id === flow.current
            text: modelData.text
            width: Math.min(implicitWidth, flow.width)
            Accessible.checkable: true
            Accessible.checked: checked
            Accessible.role: Accessible.RadioButton
            onClicked: flow.chosen(modelData.id)
        }
    }
}
