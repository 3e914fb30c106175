// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A sheet that is made when it is first opened, so that the page it belongs to is there sooner.
LateLoader {
    id: loader

    readonly property Sheet sheet: loader.item as Sheet
    readonly property bool opened: sheet?.opened ?? false
    property bool asked: false

    asynchronous: false
    due: asked

    /// Made, but not opened yet: for what has to be said to it before.
    function made(): Sheet {
        asked = true;
        return sheet;
    }

    function open(): void {
        made().open();
    }

    function close(): void {
        sheet?.close();
    }
}
