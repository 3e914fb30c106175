// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.Ui

/// The points of one stage or channel, a bar a company.
Column { // and no layout: see CardGrid
    id: group

    required property string title
    required property var bars

    spacing: Theme.gap1

    StyledLabel {
        width: parent.width
        strong: true
        text: group.title
    }
    Repeater {
        model: group.bars.length // by number, so that lines stay when points change

        RowLayout {
            id: line

            required property int index

            readonly property var bar: group.bars[index] ?? ({})

            width: parent ? parent.width : 0
            spacing: Theme.gap2
            Accessible.name: bar.words ?? ""
            Accessible.role: Accessible.StaticText

            StyledLabel {
                Layout.preferredWidth: Math.round(Math.min(140, group.width * 0.34) * Math.min(1.3, Theme.textScale))
                color: line.bar.own ? Theme.accent : Theme.ink
                elide: Text.ElideRight
                size: Theme.caption
                text: line.bar.name ?? ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ScoreBar {
                Layout.fillWidth: true
                own: line.bar.own ?? false
                value: line.bar.value ?? 0
            }
            StyledLabel {
                Layout.preferredWidth: Math.round(30 * Theme.textScale)
                horizontalAlignment: Theme.mirrored ? Text.AlignLeft : Text.AlignRight
                size: Theme.caption
                strong: true
                text: line.bar.points ?? ""
                Accessible.ignored: true
            }
        }
    }
}
