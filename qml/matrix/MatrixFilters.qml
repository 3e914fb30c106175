// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Which rows of the matrix are shown, how they are grouped and in which order.
Flow {
    id: filters

    required property MatrixModel matrix
    property bool all: false ///< also those that are asked for less often
    readonly property var weights: ["1", "1.5", "2", "3"]

    spacing: Theme.gap2

    SearchField {
        width: Theme.phone ? Math.min(420, Theme.windowWidth - 2 * Theme.margin) : 220 // of its own: the flow's width follows it
        text: filters.matrix.search
        onEdited: text => filters.matrix.search = text
    }
    MenuChip {
        choices: [
            {
                "id": "gaps",
                //: Filter of the matrix; %Ln is how many gaps there are
                "text": qsTr("Only gaps (%Ln)", "", filters.matrix.gaps)
            },
            {
                "id": "advantages",
                //: Filter of the matrix
                "text": qsTr("Only what rivals lack")
            },
            {
                "id": "disagreements",
                //: Filter of the matrix
                "text": qsTr("Only disagreements")
            },
            {
                "id": "toConfirm",
                //: Filter of the matrix
                "text": qsTr("Only to confirm")
            },
            {
                "id": "unknown",
                //: Filter of the matrix
                "text": qsTr("Only unknown")
            }
        ]
        current: filters.matrix.only
        first: ({
                "id": "",
                //: Filter of the matrix
                "text": qsTr("Every touchpoint")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Rows")
        objectName: "only"
        onChosen: id => filters.matrix.only = id
    }
    MenuChip {
        choices: filters.matrix.stages
        current: filters.matrix.stage
        first: ({
                "id": "",
                //: Filter of the matrix
                "text": qsTr("All stages")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Stage")
        onChosen: id => filters.matrix.stage = id
    }
    MenuChip {
        choices: filters.matrix.channels
        current: filters.matrix.channel
        first: ({
                "id": "",
                //: Filter of the matrix
                "text": qsTr("All channels")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Channel")
        onChosen: id => filters.matrix.channel = id
    }
    MenuChip {
        choices: filters.matrix.locations
        current: filters.matrix.location
        first: ({
                "id": "",
                //: Filter of the matrix: branches of the companies
                "text": qsTr("Every location")
            })
        //: Filter of the matrix, for screen readers: a branch that was walked
        label: qsTr("Location")
        objectName: "location"
        visible: filters.matrix.locations.length > 0
        onChosen: id => filters.matrix.location = id
    }
    MenuChip {
        choices: [
            {
                "id": "scan",
                //: Filter of the matrix: who speaks of the row
                "text": qsTr("By scan alone")
            },
            {
                "id": "walk",
                //: Filter of the matrix: who speaks of the row
                "text": qsTr("By persons alone")
            },
            {
                "id": "both",
                //: Filter of the matrix: who speaks of the row
                "text": qsTr("By both")
            },
            {
                "id": "disagree",
                //: Filter of the matrix: who speaks of the row
                "text": qsTr("They disagree")
            }
        ]
        current: filters.matrix.source
        first: ({
                "id": "",
                //: Filter of the matrix: who speaks of the row
                "text": qsTr("Any source")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Source")
        visible: filters.all || filters.matrix.source !== ""
        onChosen: id => filters.matrix.source = id
    }
    MenuChip {
        choices: [
            {
                "id": "potential",
                //: Customer status
                "text": qsTr("Potential customers")
            },
            {
                "id": "current",
                //: Customer status
                "text": qsTr("Current customers")
            },
            {
                "id": "former",
                //: Customer status
                "text": qsTr("Former customers")
            }
        ]
        current: filters.matrix.status
        first: ({
                "id": "",
                //: Filter of the matrix: customer status
                "text": qsTr("All customers")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Customers")
        visible: filters.all || filters.matrix.status !== ""
        onChosen: id => filters.matrix.status = id
    }
    MenuChip {
        choices: [
            {
                "id": "short",
                //: Attention time of a touchpoint
                "text": qsTr("Short attention")
            },
            {
                "id": "long",
                //: Attention time of a touchpoint
                "text": qsTr("Long attention")
            }
        ]
        current: filters.matrix.attention
        first: ({
                "id": "",
                //: Filter of the matrix: attention time
                "text": qsTr("Any attention")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Attention")
        visible: filters.all || filters.matrix.attention !== ""
        onChosen: id => filters.matrix.attention = id
    }
    MenuChip {
        choices: [
            {
                "id": "one-off",
                //: Lifetime of a touchpoint
                "text": qsTr("Acts once")
            },
            {
                "id": "repeated",
                //: Lifetime of a touchpoint
                "text": qsTr("Acts again and again")
            }
        ]
        current: filters.matrix.lifetime
        first: ({
                "id": "",
                //: Filter of the matrix: lifetime of a touchpoint
                "text": qsTr("Any lifetime")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Lifetime")
        visible: filters.all || filters.matrix.lifetime !== ""
        onChosen: id => filters.matrix.lifetime = id
    }
    MenuChip {
        choices: filters.weights.map(weight => ({
                "id": weight,
                //: Filter of the matrix; %1 is a weight
                "text": qsTr("Weight %1 or more").arg(Number(weight).toLocaleString(Qt.locale(), "f", weight.length > 1 ? 1 : 0))
            }))
        current: filters.matrix.leastWeight
        first: ({
                "id": "",
                //: Filter of the matrix: importance
                "text": qsTr("Any weight")
            })
        //: Filter of the matrix, for screen readers
        label: qsTr("Importance")
        visible: filters.all || filters.matrix.leastWeight !== ""
        onChosen: id => filters.matrix.leastWeight = id
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
    MenuChip {
        choices: [
            {
                "id": "catalogue",
                //: Order of the matrix
                "text": qsTr("In the catalogue's order")
            },
            {
                "id": "importance",
                //: Order of the matrix
                "text": qsTr("Weightiest first")
            },
            {
                "id": "gap",
                //: Order of the matrix
                "text": qsTr("Largest gap first")
            }
        ]
        current: filters.matrix.order
        //: Order of the matrix, for screen readers
        label: qsTr("Order")
        objectName: "order"
        onChosen: id => filters.matrix.order = id
    }
    Chip {
        checkable: false
        checked: filters.all
        objectName: "moreFilters"
        //: Button that shows more filters of the matrix
        text: qsTr("More filters")
        visible: !Theme.phone
        Accessible.checkable: true
        Accessible.checked: checked
        onClicked: filters.all = !filters.all
    }
    Chip {
        checkable: false
        objectName: "noFilters"
        //: Button that takes all filters away
        text: qsTr("Show everything")
        visible: filters.matrix.narrowed && !Theme.phone
        onClicked: filters.matrix.clearFilters()
    }
}
