// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Which page is shown, and the way back.
QtObject {
    property string page: "start" ///< the page that was asked for
    property string shown: "" ///< the page that is seen: the one asked for, as soon as it is made
    property var trail: []
    property bool begun: true ///< false until the window has shown itself: what stands in it comes right after
    readonly property bool canGoBack: trail.length > 0
    readonly property var walkPages: ["ticks", "evidence", "replies", "checklists", "editor"]
    /// The place of the bar or rail that the page belongs to.
    readonly property string place: inBenchmark ? "overview" : page === "scan" ? "companies" : page.startsWith("walk") || walkPages.includes(page) ? "walks" : page
    /// Pages about the benchmark that is open; they share one place.
    readonly property var benchmarkPages: ["overview", "matrix", "chains", "mindMap", "race", "topTen", "plan", "promises", "changes", "guide"]
    readonly property bool inBenchmark: benchmarkPages.includes(page)
    readonly property bool showsBenchmark: benchmarkPages.includes(shown)

    function go(next: string): void {
        if (next === page)
            return;
        trail = trail.concat([page]);
        page = next;
    }

    /// From the bar or the rail: a fresh beginning.
    function jump(next: string): void {
        trail = [];
        page = next;
    }

    /// To another page about the open benchmark; the way back leads to its overview, not through all of them.
    function turnTo(next: string): void {
        trail = next === "overview" ? [] : ["overview"];
        page = next;
    }

    function back(): void {
        if (!canGoBack)
            return;
        page = trail[trail.length - 1];
        trail = trail.slice(0, -1);
    }
}
