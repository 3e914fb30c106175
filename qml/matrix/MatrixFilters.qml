// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Which rows of the matrix are shown, and how they are grouped.
Flow {
    id: filters

    required property MatrixModel matrix

    spacing: Theme.gap2

    SearchField {
        width: Theme.phone ? Math.min(420, Theme.windowWidth - 2 * Theme.margin) : 240 // of its own: the flow's width follows it
        text: filters.matrix.search
        onEdited: text => filters.matrix.search = text
    }
    Chip {
        checkable: false
        checked: filters.matrix.onlyGaps
        objectName: "onlyGaps"
        //: Filter of the matrix; %Ln is how many gaps there are
        text: qsTr("Only gaps (%Ln)", "", filters.matrix.gaps)
        Accessible.checkable: true
        Accessible.checked: checked
        Accessible.role: Accessible.CheckBox
        onClicked: filters.matrix.onlyGaps = !filters.matrix.onlyGaps
    }
    MenuChip {
        choices: filters.matrix.stages
        first: ({
                "id": "",
                //: Filter of the matrix
                "text": qsTr("All stages")
            })
        current: filters.matrix.stage
        //: Filter of the matrix, for screen readers
        label: qsTr("Stage")
        onChosen: id => filters.matrix.stage = id
    }
    MenuChip {
        choices: filters.matrix.channels
        first: ({
                "id": "",
                //: Filter of the matrix
                "text": qsTr("All channels")
            })
        current: filters.matrix.channel
        //: Filter of the matrix, for screen readers
        label: qsTr("Channel")
        onChosen: id => filters.matrix.channel = id
    }
    MenuChip {
        choices: [
            {
                "id": "stage",
                //: How the matrix is grouped
                "text": qsTr("By stage")
            },
            {
                "id": "channel",
                //: How the matrix is grouped
                "text": qsTr("By channel")
            }
        ]
        current: filters.matrix.byChannel ? "channel" : "stage"
        //: How the matrix is grouped, for screen readers
        label: qsTr("Grouping")
        onChosen: id => filters.matrix.byChannel = id === "channel"
    }
}
