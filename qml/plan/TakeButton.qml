// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// One tap from something weak to an action about its touchpoint; where there is one, to the plan.
ActionButton {
    id: button

    required property Workbench workbench
    required property string touchpoint
    property string reason ///< a word of ActionReason, where nothing is proposed for the touchpoint
    property string detail

    property string planned ///< id of the action about the touchpoint; empty: none

    function look(): void {
        planned = touchpoint !== "" ? workbench.plan.actionFor(touchpoint) : "";
    }

    signal planAsked

    iconName: planned === "" ? "plus" : "flag"
    kind: planned === "" ? ActionButton.Primary : ActionButton.Secondary
    //: Button beside something weak: an action of the plan is made of it, or there is one
    text: planned === "" ? qsTr("Make an action of it") : qsTr("In the plan: open it")
    Component.onCompleted: look()
    onTouchpointChanged: look()
    onClicked: {
        if (planned === "")
            workbench.plan.take(touchpoint, reason, detail);
        else
            planAsked();
    }

    Connections {
        function onShown(): void {
            button.look();
        }

        target: button.workbench.plan
    }
}
