// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Every text beside its translation.
ColumnLayout {
    id: view

    required property EditorController editor
    required property var languages ///< of the interface: {id, text}

    readonly property bool rightToLeft: editor.language === "ar"

    spacing: Theme.gap2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3

        ChoiceFlow {
            Layout.fillWidth: true
            choices: view.languages.filter(language => language.id !== "en")
            current: view.editor.language
            objectName: "translationLanguage"
            onChosen: id => view.editor.language = id
        }
        StyledLabel {
            color: view.editor.texts.missing > 0 ? Theme.unknown : Theme.positive
            size: Theme.caption
            strong: true
            text: view.editor.texts.missing > 0
                  //: How many texts of a checklist have no translation yet
                  ? qsTr("%Ln missing", "", view.editor.texts.missing)
                  //: Every text of a checklist is translated
                  : qsTr("Complete")
        }
    }
    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: view.editor.texts
        objectName: "translationList"
        reuseItems: false
        spacing: Theme.gap1

        Basic.ScrollBar.vertical: SlimScrollBar {
        }
        delegate: TranslationRow {
            required property int index

            input.objectName: "translation." + index
            rightToLeft: view.rightToLeft
            width: list.width - Theme.gap3
            onEdited: text => view.editor.translate(index, text)
        }
    }
}
