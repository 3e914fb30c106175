// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The customer's paths through all companies, own first: where each breaks, and what follows it.
ScrollPage {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property ChainsController chains: workbench.views.chains
    readonly property bool pictured: !Theme.phone && chains.chains.count > 0

    objectName: "chainsPage"

    PageHead {
        width: parent.width
        detail: page.chains.finding
        navigator: page.navigator
        //: Head of the page with the chains
        title: qsTr("Chains")

        PictureTools {
            picture: view.picture
            visible: page.pictured
        }
        IconButton {
            iconName: "plus"
            objectName: "newChain"
            //: Button of the chains
            text: qsTr("Add a chain")
            visible: page.chains.chains.count > 0
            onClicked: addSheet.open()
        }
    }
    LocationNote {
        width: parent.width
        benchmark: page.workbench.benchmark
    }
    EmptyState {
        width: parent.width
        iconName: "walk"
        //: On the page with the chains when there is none
        text: qsTr("A walk becomes a chain by itself. You can also draw one from a template or by hand.")
        //: On the page with the chains when there is none
        title: qsTr("No chain yet")
        visible: page.chains.chains.count === 0

        ActionButton {
            kind: ActionButton.Primary
            objectName: "firstChain"
            text: qsTr("Add a chain")
            onClicked: addSheet.open()
        }
        ActionButton {
            //: Button that leads to the walks
            text: qsTr("Walk a customer's path")
            onClicked: page.navigator.go("walkPlan")
        }
    }
    Card {
        width: parent.width
        padding: 0
        visible: page.pictured

        PictureView {
            id: view

            width: parent.width
            height: implicitHeight * part
            flows: true
            source: page.chains.source
            onChosen: (chain, link) => page.chains.look(chain, link)

            property bool begun: false
            property real part: 1 ///< of its own height, as it is shown at first

            /// All columns, where they can be read so.
            function begin(): void {
                if (begun || picture.areaCount === 0 || width < 100)
                    return;
                begun = true;
                part = 1;
                if (width / picture.natural.width < 0.75)
                    return;
                picture.fit();
                part = picture.zoom;
            }

            Connections {
                function onPictureChanged(): void {
                    view.begin();
                }

                target: view.picture
            }
            Connections {
                function onOpened(): void {
                    view.begun = false;
                }

                target: page.workbench.benchmark
            }
        }
    }
    Card {
        width: parent.width
        objectName: "laws"
        visible: page.chains.laws.length > 0

        StyledLabel {
            width: parent.width
            strong: true
            //: Head of a list of warnings
            text: qsTr("The three laws of touchpoints: to be mended")
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: page.chains.laws

            RowLayout {
                id: law

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
                    text: law.modelData
                }
            }
        }
    }
    Repeater {
        model: GrowingModel {
            first: page.pictured ? 1 : 3
            source: page.chains.chains
        }

        ChainCard {
            id: card

            chains: page.chains
            objectName: "chain." + chainId
            open: Theme.phone
            width: parent ? parent.width : 0
            onAddLinkAsked: {
                (linkAdder.made() as AddLinkSheet).chain = card.chainId;
                linkAdder.open();
            }
        }
    }
    StyledLabel {
        width: Math.min(parent.width, Theme.textColumn)
        quiet: true
        size: Theme.caption
        text: page.chains.howChains
        visible: page.chains.chains.count > 0
    }

    Connections {
        function onLinkChanged(): void {
            // While it closes, what was kept comes back judged; that does not open it again.
            if (page.chains.link >= 0 && !(linkSheet.sheet?.visible ?? false))
                linkSheet.open();
            else if (page.chains.link < 0 && linkSheet.opened)
                linkSheet.close();
        }

        target: page.chains
    }
    LateSheet {
        id: linkSheet

        file: Qt.resolvedUrl("../pictures/LinkSheet.qml")
        properties: ({
                "chains": page.chains,
                "navigator": page.navigator,
                "workbench": page.workbench
            })
    }
    LateSheet {
        id: addSheet

        file: Qt.resolvedUrl("../pictures/AddChainSheet.qml")
        properties: ({
                "chains": page.chains
            })
    }
    LateSheet {
        id: linkAdder

        file: Qt.resolvedUrl("../pictures/AddLinkSheet.qml")
        properties: ({
                "chains": page.chains
            })
    }
}
