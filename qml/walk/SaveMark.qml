// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Says whether what was answered is on disk.
RowLayout {
    id: mark

    required property WalkController walk
    property bool brief: false ///< the time alone, where words have no room

    readonly property bool failed: walk.saveMark === WalkController.NotSaved
    readonly property string words: {
        switch (walk.saveMark) {
        case WalkController.Saving:
            //: Mark at the head of a walk: an answer is on its way to the disk
            return qsTr("Saving …");
        case WalkController.Saved:
            //: Mark at the head of a walk: %1 is a time
            return qsTr("Saved %1").arg(walk.savedAt);
        case WalkController.NotSaved:
            //: Mark at the head of a walk: an answer is not on disk and is tried again
            return qsTr("Not saved – retrying");
        default:
            return "";
        }
    }

    spacing: Theme.gap1
    visible: words !== ""
    Accessible.name: words
    Accessible.role: Accessible.StaticText

    ThemedIcon {
        Layout.preferredHeight: 18
        Layout.preferredWidth: 18
        color: mark.failed ? Theme.negative : Theme.positive
        name: mark.failed ? "warning" : "tick"
        opacity: mark.walk.saveMark === WalkController.Saving ? 0.4 : 1
    }
    StyledLabel {
        Layout.fillWidth: true
        color: mark.failed ? Theme.negative : Theme.secondInk
        objectName: "saveMark"
        size: Theme.caption
        elide: Text.ElideRight
        text: mark.brief && mark.walk.saveMark === WalkController.Saved ? mark.walk.savedAt : mark.words
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
