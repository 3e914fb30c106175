// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The proof behind a cell: a sentence, what could change it, and every place where it was seen.
Column {
    id: view

    required property EvidenceModel evidence

    spacing: Theme.gap3

    RowLayout {
        width: parent.width
        spacing: Theme.gap3

        MarkIcon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: 26
            Layout.preferredWidth: 26
            mark: view.evidence.mark
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            StyledLabel {
                Layout.fillWidth: true
                objectName: "evidenceHeadline"
                size: Theme.lead
                strong: true
                text: view.evidence.headline
            }
            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                text: view.evidence.explanation
                visible: text !== ""
            }
        }
    }
    Repeater {
        model: view.evidence.caveats

        CaveatLine {
            required property string modelData

            width: view.width
            text: modelData
        }
    }
    Repeater {
        model: view.evidence

        EvidenceEntry {
            width: view.width
        }
    }
}
