// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// What happened at one link; where its chain was made by hand, the link can be changed here.
Sheet {
    id: sheet

    required property ChainsController chains
    required property Workbench workbench
    required property Navigator navigator

    objectName: "linkSheet"
    title: chains.linkTitle
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "keepLink"
            //: Button of the sheet about a link
            text: qsTr("Keep")
            visible: sheet.chains.linkMade
            onClicked: {
                sheet.chains.changeLink(picker.current, name.text, stage.current, channel.current, reaction.current, people.value);
                sheet.close();
            }
        },
        ActionButton {
            enabled: sheet.chains.link + 1 < sheet.chains.links
            objectName: "linkLater"
            //: Button of the sheet about a link: changes places with the one behind it
            text: qsTr("Later")
            visible: sheet.chains.linkMade
            onClicked: sheet.chains.moveLink(1)
        },
        ActionButton {
            enabled: sheet.chains.link > 0
            objectName: "linkEarlier"
            //: Button of the sheet about a link: changes places with the one before it
            text: qsTr("Earlier")
            visible: sheet.chains.linkMade
            onClicked: sheet.chains.moveLink(-1)
        },
        ActionButton {
            kind: ActionButton.Danger
            objectName: "removeLink"
            //: Button of the sheet about a link
            text: qsTr("Remove the link")
            visible: sheet.chains.linkMade
            onClicked: {
                sheet.chains.removeLink();
                sheet.close();
            }
        }
    ]
    onAboutToShow: fill()
    onClosed: chains.lookAway()

    /// What is usual there, when another touchpoint or channel is chosen.
    function countPeople(): void {
        people.value = chains.usualPeople(picker.current, channel.current);
    }

    function fill(): void {
        picker.show(chains.linkTouchpoint, chains.linkTouchpointName);
        people.value = chains.linkPeople;
        name.text = chains.linkTitle;
        stage.current = chains.linkStage;
        channel.current = chains.linkChannel;
        reaction.current = chains.linkReaction;
    }

    StyledLabel {
        width: parent.width
        objectName: "linkPlace"
        quiet: true
        size: Theme.caption
        text: sheet.chains.linkPlace
    }
    Repeater {
        model: sheet.chains.linkSentences

        StyledLabel {
            required property string modelData

            width: parent ? parent.width : 0
            text: modelData
        }
    }
    TakeButton {
        detail: sheet.workbench.plan.chainName(sheet.chains.chain)
        objectName: "linkAction"
        reason: "weak-link"
        touchpoint: sheet.workbench.plan.touchpointOf(sheet.chains.chain, sheet.chains.link)
        visible: touchpoint !== ""
        workbench: sheet.workbench
        onPlanAsked: {
            sheet.close();
            sheet.navigator.turnTo("plan");
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gap3
        visible: sheet.chains.linkMade

        TouchpointPicker {
            id: picker

            width: parent.width
            chains: sheet.chains
            onChosen: touchpoint => {
                name.text = touchpoint.text;
                stage.current = touchpoint.stage;
                channel.current = touchpoint.channel;
                sheet.countPeople();
            }
        }
        InputField {
            id: name

            width: parent.width
            input.objectName: "linkName"
            //: Field of the sheet about a link
            label: qsTr("What the customer meets")
        }
        LabelledChips {
            id: stage

            width: parent.width
            choices: sheet.chains.stages
            //: Above the choice of a stage
            label: qsTr("Stage")
        }
        LabelledChips {
            id: channel

            width: parent.width
            choices: sheet.chains.channels
            //: Above the choice of a channel
            label: qsTr("Channel")
            onChosen: sheet.countPeople()
        }
        NumberField {
            id: people

            width: parent.width
            //: Below the number of employees at a link
            detail: qsTr("0: no employee is needed.")
            from: 0
            //: Field of the sheet about a link
            label: qsTr("Employees who take part")
            objectName: "linkPeople"
            value: 0
            onEdited: value => people.value = value
        }
        LabelledChips {
            id: reaction

            width: parent.width
            choices: sheet.chains.reactions
            //: Above the choice of the customer's reaction
            label: qsTr("Reaction")
            objectName: "linkReaction"
        }
    }
}
