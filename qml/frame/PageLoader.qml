// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Loads a page when it is first gone to and keeps it, so that nothing on it is lost.
Loader {
    id: loader

    required property string modelData ///< the page's word
    required property Workbench workbench
    required property Navigator navigator

    readonly property bool wanted: navigator.page === modelData && (workbench.benchmark.isOpen || !navigator.inBenchmark)

    readonly property bool due: wanted && navigator.begun

    visible: wanted
    onDueChanged: load()
    Component.onCompleted: load()

    function load(): void {
        if (!due || status !== Loader.Null)
            return;
        const file = modelData.charAt(0).toUpperCase() + modelData.slice(1);
        setSource(Qt.resolvedUrl("../pages/" + file + "Page.qml"), {
                      "navigator": navigator,
                      "workbench": workbench
                  });
    }
}
