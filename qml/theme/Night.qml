// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The colours of call mode: as dark as the screen goes in every look, so that a phone at the ear does not shine.
QtObject {
    readonly property color ground: "#000000"
    readonly property color raised: "#12171C"
    readonly property color pressed: "#26303A"
    readonly property color line: "#3A444E"
    readonly property color edge: "#6C7883"
    readonly property color ink: "#D6DCE1"
    readonly property color dimInk: "#9AA7B3"
}
