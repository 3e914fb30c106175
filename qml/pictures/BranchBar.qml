// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// What can be done with the branch of the mind map that is selected.
Card {
    id: bar

    required property MindMapController mindMap

    objectName: "branchBar"
    padding: Theme.gap3

    RowLayout {
        width: parent.width

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: bar.mindMap.title
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: bar.mindMap.path
                visible: text !== ""
            }
        }
        IconButton {
            iconName: "close"
            objectName: "leaveBranch"
            //: Button at the branch of the mind map that is selected
            text: qsTr("Done with this branch")
            onClicked: bar.mindMap.leave()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        ActionButton {
            objectName: "foldBranch"
            //: Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it
            text: bar.mindMap.folded ? qsTr("Unfold %Ln branch(es)", "", bar.mindMap.below) : qsTr("Fold %Ln branch(es)", "", bar.mindMap.below)
            visible: bar.mindMap.foldable
            onClicked: bar.mindMap.toggle()
        }
        ActionButton {
            iconName: "plus"
            kind: ActionButton.Primary
            objectName: "addBranch"
            //: Button at the branch of the mind map that is selected
            text: qsTr("Add a branch below")
            onClicked: naming.ask("")
        }
        ActionButton {
            iconName: "edit"
            objectName: "renameBranch"
            //: Button at a branch of the mind map
            text: qsTr("Rename")
            visible: bar.mindMap.made
            onClicked: naming.ask(bar.mindMap.title)
        }
        ActionButton {
            iconName: "up"
            objectName: "branchUp"
            //: Button at a branch of the mind map: changes places with the one above
            text: qsTr("Up")
            visible: bar.mindMap.made
            onClicked: bar.mindMap.move(-1)
        }
        ActionButton {
            iconName: "down"
            objectName: "branchDown"
            //: Button at a branch of the mind map: changes places with the one below
            text: qsTr("Down")
            visible: bar.mindMap.made
            onClicked: bar.mindMap.move(1)
        }
        ActionButton {
            objectName: "hangBranch"
            //: Button at a branch of the mind map
            text: qsTr("Hang it elsewhere")
            visible: bar.mindMap.made
            onClicked: bar.mindMap.hangElsewhere()
        }
        ActionButton {
            iconName: "remove"
            kind: ActionButton.Danger
            objectName: "removeBranch"
            //: Buttons at a branch of the mind map; %Ln is the number of branches below it
            text: bar.mindMap.below > 0 ? qsTr("Remove with %Ln branch(es) below", "", bar.mindMap.below) : qsTr("Remove")
            visible: bar.mindMap.made
            onClicked: bar.mindMap.remove()
        }
    }
    BranchSheet {
        id: naming

        mindMap: bar.mindMap
    }
}
