// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// One standard: the question, the limit, what was measured, and whether it was kept.
TapCard {
    id: row

    required property string key
    required property string title
    required property string step
    required property string limitText
    required property string measured
    required property string standing
    required property string verdict

    objectName: "standard." + key
    padding: Theme.gap3
    Accessible.name: title + ". " + limitText + ". " + verdict + (measured === "" ? "" : ". " + measured)

    contentItem: RowLayout {
        spacing: Theme.gap3

        MarkIcon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            mark: row.standing === "passed" ? Mark.Present : row.standing === "failed" ? Mark.Broken : Mark.Unknown
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                strong: true
                text: row.title
            }
            StyledLabel {
                Layout.fillWidth: true
                text: row.limitText
            }
            StyledLabel {
                Layout.fillWidth: true
                color: row.standing === "failed" ? Theme.negative : Theme.secondInk
                size: Theme.caption
                text: row.measured === "" ? row.verdict : row.verdict + " · " + row.measured
            }
        }
        ThemedIcon {
            Layout.preferredHeight: 20
            Layout.preferredWidth: 20
            color: Theme.secondInk
            name: "edit"
        }
    }
}
