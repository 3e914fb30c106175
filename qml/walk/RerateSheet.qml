// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A later step has changed the judgement of an earlier touchpoint; both judgements stay.
Sheet {
    id: sheet

    required property WalkReviewer reviewer
    property string step
    property string reaction

    readonly property var steps: reviewer.steps
    readonly property var reactions: reviewer.reactions
    readonly property var known: steps.find(other => other.id === step)

    //: Title of the sheet that judges an earlier step anew
    title: qsTr("Judge an earlier step anew")
    onAboutToShow: {
        step = "";
        reaction = "";
        reason.text = reviewer.draft("rerate");
    }
    buttons: [
        ActionButton {
            enabled: sheet.step !== "" && sheet.reaction !== ""
            kind: ActionButton.Primary
            objectName: "rerateDone"
            //: Button that keeps a new judgement
            text: qsTr("Keep both judgements")
            onClicked: {
                sheet.reviewer.rerate(sheet.step, sheet.reaction, reason.text);
                sheet.reviewer.saveDraft("rerate", "");
                sheet.close();
            }
        },
        ActionButton {
            //: Button that leaves without a change
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    StyledLabel {
        width: parent.width
        strong: true
        //: Above the steps of which one is judged anew
        text: qsTr("Which step?")
    }
    ChoiceFlow {
        width: parent.width
        choices: sheet.reviewer.steps
        current: sheet.step
        objectName: "rerateSteps"
        onChosen: id => sheet.step = id
    }
    StyledLabel {
        width: parent.width
        strong: true
        //: Above the reactions
        text: qsTr("What do you feel about it now?")
        visible: sheet.step !== ""
    }
    ChoiceFlow {
        width: parent.width
        choices: sheet.reactions.filter(other => !sheet.known || other.id !== sheet.known.reaction)
        current: sheet.reaction
        objectName: "rerateReactions"
        visible: sheet.step !== ""
        onChosen: id => sheet.reaction = id
    }
    TextBox {
        id: reason

        width: parent.width
        input.objectName: "rerateReason"
        //: Field: why a step is judged anew
        label: qsTr("What changed your mind?")
        onEdited: text => sheet.reviewer.saveDraft("rerate", text)
        visible: sheet.reaction !== ""
    }
}
