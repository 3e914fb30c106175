// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Shopwalker.App
import Shopwalker.Ui

/// The frame around the pages: a bar below on a phone, a rail at the side on anything wider.
Basic.ApplicationWindow {
    id: window

    required property Workbench workbench
    property alias page: navigator.page
    property alias begun: navigator.begun
    readonly property string shown: navigator.shown
    readonly property bool alone: shown === "call" || shown === "discreet" ///< nothing else may be seen

    readonly property var places: [
        {
            "page": "start",
            "icon": "home",
            //: Place in the bar or rail
            "text": qsTr("Start")
        },
        {
            "page": "companies",
            "icon": "companies",
            //: Place in the bar or rail
            "text": qsTr("Companies")
        },
        {
            "page": "overview",
            "icon": "overview",
            //: Place in the bar or rail: the benchmark that is open
            "text": qsTr("Benchmark")
        },
        {
            "page": "walks",
            "icon": "walk",
            //: Place in the bar or rail
            "text": qsTr("Walks")
        },
        {
            "page": "settings",
            "icon": "settings",
            //: Place in the bar or rail
            "text": qsTr("Settings")
        },
        {
            "page": "help",
            "icon": "help",
            //: Place in the bar or rail
            "text": qsTr("Help")
        }
    ]

    /// A page about the open benchmark is hung in by its line here, in Navigator and in the loaders below.
    readonly property var benchmarkPlaces: [
        {
            "page": "overview",
            //: Page about the open benchmark
            "text": qsTr("Overview")
        },
        {
            "page": "matrix",
            //: Page about the open benchmark
            "text": qsTr("Matrix")
        },
        {
            "page": "chains",
            //: Page about the open benchmark
            "text": qsTr("Chains")
        },
        {
            "page": "mindMap",
            //: Page about the open benchmark
            "text": qsTr("Mind map")
        },
        {
            "page": "race",
            //: Page about the open benchmark
            "text": qsTr("Response race")
        },
        {
            "page": "topTen",
            //: Page about the open benchmark
            "text": qsTr("Top ten")
        },
        {
            "page": "plan",
            //: Page about the open benchmark
            "text": qsTr("Plan")
        },
        {
            "page": "promises",
            //: Page about the open benchmark
            "text": qsTr("Promises")
        },
        {
            "page": "changes",
            //: Page about the open benchmark
            "text": qsTr("Changes")
        },
        {
            "page": "guide",
            //: Page about the open benchmark
            "text": qsTr("Guide")
        }
    ]

    width: 1280
    height: 800
    color: Theme.paper
    minimumHeight: 560
    minimumWidth: 360
    title: workbench.benchmark.isOpen ? workbench.benchmark.name + " – Shopwalker" : "Shopwalker"
    visible: true
    onClosing: close => {
        close.accepted = workbench.walk.stuck === 0;
        workbench.walk.heldOpen = !close.accepted;
    }
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: workbench.settings.mirrored

    Binding {
        property: "choice"
        target: Theme
        value: window.workbench.settings.theme !== "system" ? window.workbench.settings.theme : desktop.dark ? "dark" : "light"
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.workbench.settings.textScale
    }
    Binding {
        property: "windowWidth"
        target: Theme
        value: window.width
    }
    Binding {
        property: "mirrored"
        target: Theme
        value: window.workbench.settings.mirrored
    }
    SystemPalette {
        id: desktop

        /// Qt 6.4 has no better sign of a dark desktop than a dark window colour.
        readonly property bool dark: desktop.window.hslLightness < 0.5
    }
    Binding {
        property: "lookedAt"
        target: window.workbench
        value: navigator.page
    }
    Navigator {
        id: navigator

        page: "start"
    }
    Connections {
        function onOpened(): void {
            if (navigator.page !== "scan")
                navigator.turnTo("overview");
        }

        target: window.workbench.benchmark
    }
    Connections {
        function onMayClose(): void {
            window.close();
        }

        /// The walk that was open when the program ended is there again.
        function onResumed(): void {
            navigator.jump(window.workbench.ticks.open ? "ticks" : "walk");
            if (!window.workbench.ticks.open && window.workbench.walk.mode !== "")
                navigator.go(window.workbench.walk.mode); // somebody may stand in front of the screen
        }

        target: window.workbench.walk
    }
    Shortcut {
        enabled: navigator.canGoBack
        sequences: ["Back", "Alt+Left"]
        onActivated: navigator.back()
    }

    FrameRail {
        id: rail

        height: parent.height
        anchors.left: parent.left
        navigator: navigator
        places: window.places
        scanning: window.workbench.scan.running
        visible: !Theme.phone && !window.alone
        width: visible ? implicitWidth : 0
    }
    BenchmarkTabs {
        id: tabs

        height: visible ? implicitHeight : 0
        anchors.left: rail.right
        anchors.right: parent.right
        navigator: navigator
        places: window.benchmarkPlaces
        visible: navigator.showsBenchmark && window.workbench.benchmark.isOpen
    }
    Item {
        anchors {
            bottom: bar.top
            left: rail.right
            right: parent.right
            top: tabs.bottom
        }
        LateLoader {
            anchors.centerIn: parent
            due: visible
            file: Qt.resolvedUrl("benchmark/NoBenchmark.qml")
            properties: ({
                    "benchmark": window.workbench.benchmark
                })
            visible: navigator.inBenchmark && !window.workbench.benchmark.isOpen
            width: Math.min(parent.width - 2 * Theme.margin, 480)
            onVisibleChanged: if (visible)
                navigator.shown = navigator.page
        }
        Repeater {
            model: ["start", "companies", "scan", "overview", "matrix", "chains", "mindMap", "race", "topTen", "plan", "promises", "changes", "guide", "walks", "walkPlan", "walkPrepare", "walk", "walkReview", "ticks", "call", "discreet", "evidence", "replies", "checklists", "editor", "settings", "help"]

            PageLoader {
                anchors.fill: parent
                navigator: navigator
                workbench: window.workbench
            }
        }
    }
    LateLoader {
        due: navigator.begun
        file: Qt.resolvedUrl("benchmark/ExplainSheet.qml")
        properties: ({
                "explainer": window.workbench.explainer,
                "parent": window.contentItem
            })
    }
    LateLoader {
        due: navigator.begun
        file: Qt.resolvedUrl("rescue/RescueSheet.qml")
        properties: ({
                "parent": window.contentItem,
                "rescue": window.workbench.rescue
            })
    }
    LateLoader {
        due: window.workbench.walk.stuck > 0
        file: Qt.resolvedUrl("walk/UnsavedSheet.qml")
        properties: ({
                "parent": window.contentItem,
                "walk": window.workbench.walk
            })
    }
    FrameBar {
        id: bar

        width: parent.width
        height: visible ? implicitHeight : 0
        anchors.bottom: parent.bottom
        navigator: navigator
        places: window.places.filter(place => place.page !== "help") // five fit a phone; the start page leads to help
        scanning: window.workbench.scan.running
        visible: Theme.phone && !window.alone && navigator.shown !== "walk" && navigator.shown !== "editor" // they need the room
    }
}
