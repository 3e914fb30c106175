// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Every size, colour and time of the screens. Main sets the four properties on top; nobody else does.
QtObject {
    property string choice: "light"
    property real textScale: 1
    property real windowWidth: 400
    property bool mirrored: false

    readonly property bool contrast: choice === "contrast"
    readonly property bool dark: choice === "dark"
    readonly property bool phone: windowWidth < 600
    readonly property bool desktop: windowWidth >= 960

    // Surface and ink
    readonly property color paper: contrast ? "#000000" : dark ? "#14181C" : "#FBFAF7"
    readonly property color card: contrast ? "#000000" : dark ? "#1C2228" : "#FFFFFF"
    readonly property color hairline: contrast ? "#FFFFFF" : dark ? "#2C343C" : "#E4E1DA"
    readonly property color ink: contrast ? "#FFFFFF" : dark ? "#EDEFF1" : "#1B2228"
    readonly property color secondInk: contrast ? "#FFFFFF" : dark ? "#ADB4BB" : "#5A6068"
    readonly property color accent: contrast ? "#8FD0FF" : dark ? "#6FB3FF" : "#0B5CAD"
    readonly property color accentInk: contrast || dark ? "#0D1318" : "#FFFFFF"
    readonly property color accentSoft: contrast ? "#00324F" : dark ? "#1E2F42" : "#EAF1F9"
    readonly property color hover: contrast ? "#2A2A2A" : dark ? "#242C34" : "#F4F2EC"
    readonly property color pressed: contrast ? "#404040" : dark ? "#2C3640" : "#ECE9E1"
    readonly property color shade: dark || contrast ? "#B0000000" : "#66141A20"

    // Meanings (always with their shape and a word)
    readonly property color positive: contrast ? "#5CF0BD" : dark ? "#3CC79A" : "#00795A"
    readonly property color neutral: contrast ? "#FFFFFF" : dark ? "#9AA7B3" : "#5F6B76"
    readonly property color negative: contrast ? "#FFAC80" : dark ? "#FF8A50" : "#B8420A"
    readonly property color absent: neutral
    readonly property color unknown: contrast ? "#FFDE59" : dark ? "#E3C04A" : "#8A6D00"
    readonly property color notApplicable: contrast ? "#C8CED4" : dark ? "#6C7883" : "#A3ADB6"

    // Grid of 4
    readonly property int gap1: 4
    readonly property int gap2: 8
    readonly property int gap3: 12
    readonly property int gap4: 16
    readonly property int gap6: 24
    readonly property int gap8: 32
    readonly property int touch: 48
    readonly property int margin: phone ? 16 : 32
    readonly property int column: 1200
    readonly property int textColumn: 720
    readonly property int radius: 12
    readonly property int smallRadius: 8
    readonly property int line: contrast ? 2 : 1
    readonly property int ring: 2

    // Type. What is large already grows half as much on a phone: long words must fit a line.
    readonly property real headScale: phone && textScale > 1 ? 1 + (textScale - 1) / 2 : textScale
    readonly property int caption: Math.round(13 * textScale)
    readonly property int body: Math.round(15 * textScale)
    readonly property int lead: Math.round(17 * textScale)
    readonly property int title: Math.round(22 * headScale)
    readonly property int figure: Math.round(30 * headScale)

    readonly property int motion: 150
}
