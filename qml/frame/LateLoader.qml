// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Loads a file when it is first due, a little at a time, and keeps it. By its address, because Qt 6.4 makes no bound component in a loader.
Loader {
    id: loader

    required property url file
    required property var properties ///< what the file is made with
    required property bool due

    asynchronous: true
    onDueChanged: load()
    Component.onCompleted: load()

    function load(): void {
        if (due && status === Loader.Null)
            setSource(file, properties);
    }
}
