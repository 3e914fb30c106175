// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App

/// The editor that the question's type needs.
Loader {
    id: loader

    required property WalkController walk
    required property WalkTools tools

    readonly property var editors: ({
            "yes-no": "Choice",
            "choice": "Choice",
            "multi-choice": "Choice",
            "reaction": "Choice",
            "emotion": "Choice",
            "scale": "Scale",
            "number": "Number",
            "money": "Number",
            "count": "Count",
            "duration": "Duration",
            "photo": "Proof",
            "audio": "Proof",
            "text": "Text",
            "place": "Text",
            "date-time": "Text",
            "promise": "Promise",
            "reply-timer": "Timer"
        })
    /// A new editor for each question: what was typed into one never stands in another.
    readonly property string key: walk.asked.path + "/" + walk.asked.repeat

    onKeyChanged: load()
    Component.onCompleted: load()

    function load(): void {
        if (visible)
            forceActiveFocus(); // whoever had the keys goes with the old editor
        const editor = editors[walk.asked.type];
        if (editor)
            setSource(Qt.resolvedUrl(editor + "Answer.qml"), editor === "Proof" ? {
                                                                 "walk": walk,
                                                                 "tools": tools
                                                             } : {
                                                                 "walk": walk
                                                             });
        else
            source = "";
    }
}
