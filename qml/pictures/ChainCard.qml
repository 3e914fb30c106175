// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One chain: where it breaks, its stations one below the other, what follows it, and what the laws find fault with.
Card {
    id: card

    required property ChainsController chains
    required property string chainId
    required property string company
    required property string name
    required property bool own
    required property bool made
    required property int mark
    required property string verdict
    required property string figures
    required property var warnings
    required property var stations
    required property string next
    required property bool startsByItself
    property bool open: false

    signal addLinkAsked

    spacing: Theme.gap2

    RowLayout {
        width: parent.width
        spacing: Theme.gap2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                color: card.own ? Theme.accent : Theme.ink
                size: Theme.lead
                strong: true
                text: card.company
                Accessible.role: Accessible.Heading
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: card.name
            }
        }
        IconButton {
            iconName: "remove"
            objectName: "removeChain." + card.chainId
            //: Button at a chain that was drawn by hand
            text: qsTr("Remove this chain")
            visible: card.made
            onClicked: card.chains.removeChain(card.chainId)
        }
        IconButton {
            iconName: card.open ? "minus" : "plus"
            objectName: "openChain." + card.chainId
            //: Buttons at a chain
            text: card.open ? qsTr("Hide the stations") : qsTr("Show the stations")
            onClicked: card.open = !card.open
        }
    }
    HelpMark {
        width: parent.width
        mark: card.mark
        text: card.verdict
    }
    StyledLabel {
        width: parent.width
        quiet: true
        size: Theme.caption
        text: card.figures
    }
    Column {
        width: parent.width
        visible: card.open

        Repeater {
            model: card.open ? card.stations : []

            StationRow {
                id: station

                required property int index
                required property var modelData

                detail: modelData.detail
                first: index === 0
                last: index === card.stations.length - 1
                mark: modelData.mark
                objectName: "station." + card.chainId + "." + index
                reached: modelData.reached
                outcome: modelData.state
                title: modelData.title
                weakest: modelData.weakest
                width: parent ? parent.width : 0
                onClicked: card.chains.look(card.chainId, index)
            }
        }
        ActionButton {
            iconName: "plus"
            kind: ActionButton.Quiet
            objectName: "addLink." + card.chainId
            //: Button below the stations of a chain that was drawn by hand
            text: qsTr("Add a link")
            visible: card.made
            onClicked: card.addLinkAsked()
        }
    }
    Repeater {
        model: card.warnings

        RowLayout {
            id: warning

            required property string modelData

            width: parent ? parent.width : 0
            spacing: Theme.gap2

            ThemedIcon {
                Layout.alignment: Qt.AlignTop
                color: Theme.unknown
                name: "warning"
            }
            StyledLabel {
                Layout.fillWidth: true
                size: Theme.caption
                text: warning.modelData
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        MenuChip {
            choices: card.chains.nextChoices(card.chainId)
            current: card.next
            first: ({
                    "id": "",
                    //: Choice of the chain that follows: none
                    "text": qsTr("No next chain")
                })
            //: Choice of the chain that follows
            label: qsTr("Next chain")
            objectName: "next." + card.chainId
            width: Math.min(implicitWidth, card.width - 2 * card.padding)
            onChosen: id => card.chains.setNext(card.chainId, id)
        }
        Chip {
            checked: card.startsByItself
            objectName: "byItself." + card.chainId
            //: Mark of a chain: the next one begins without the customer's doing (a parcel arrives)
            text: qsTr("Starts by itself")
            visible: card.next !== ""
            onClicked: card.chains.setStartsByItself(card.chainId, checked)
        }
    }
}
