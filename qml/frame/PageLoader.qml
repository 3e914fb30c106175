// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Loads a page when it is first gone to and keeps it, so that nothing on it is lost. It is made a little at a time
/// (app/page_incubation.h); until then the page before it stays.
Loader {
    id: loader

    required property string modelData ///< the page's word
    required property Workbench workbench
    required property Navigator navigator

    readonly property bool possible: workbench.benchmark.isOpen || !navigator.benchmarkPages.includes(modelData)
    readonly property bool wanted: navigator.page === modelData && possible

    readonly property bool due: wanted && navigator.begun

    asynchronous: true
    visible: navigator.shown === modelData && possible
    onDueChanged: load()
    onLoaded: show()
    Component.onCompleted: load()

    function load(): void {
        if (!due)
            return;
        if (status !== Loader.Null)
            return show();
        const file = modelData.charAt(0).toUpperCase() + modelData.slice(1);
        setSource(Qt.resolvedUrl("../pages/" + file + "Page.qml"), {
                      "navigator": navigator,
                      "workbench": workbench
                  });
    }

    function show(): void {
        if (wanted && status === Loader.Ready)
            navigator.shown = modelData;
    }
}
