// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// A benchmark: its name, a tiny matrix, and how many gaps there are.
TapCard {
    id: card

    required property string title
    required property string detail
    required property int gaps
    required property var strip

    //: A benchmark's card for screen readers: %1 name, %2 date or what it is
    text: qsTr("Open %1, %2").arg(title).arg(detail)

    contentItem: ColumnLayout {
        spacing: Theme.gap2

        StyledLabel {
            Layout.fillWidth: true
            elide: Text.ElideRight
            maximumLineCount: 2
            strong: true
            text: card.title
            Accessible.ignored: true
        }
        Strip {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            companies: card.strip
            visible: companies.length > 0
        }
        RowLayout {
            spacing: Theme.gap2

            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                text: card.detail
                Accessible.ignored: true
            }
            StyledLabel {
                color: card.gaps > 0 ? Theme.accent : Theme.positive
                size: Theme.caption
                strong: true
                //: On a benchmark's card: what a rival has and the own company has not
                text: card.gaps > 0 ? qsTr("%Ln gap(s)", "", card.gaps) : qsTr("No gaps")
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
