// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.Ui

/// The pages about the open benchmark, above them. The arrow keys go along it.
Rectangle {
    id: tabs

    required property var places ///< list of {page, text}
    required property Navigator navigator

    readonly property int current: places.findIndex(place => place.page === navigator.page)

    function turn(step: int): void {
        const next = current + step;
        if (next < 0 || next >= places.length)
            return;
        navigator.turnTo(places[next].page);
        list.itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Theme.touch + Theme.line
    color: Theme.card
    onCurrentChanged: if (current >= 0)
        list.positionViewAtIndex(current, ListView.Contain)

    Rectangle {
        width: parent.width
        height: Theme.line
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: Theme.phone ? Theme.gap1 : Theme.gap4
        anchors.rightMargin: Theme.phone ? Theme.gap1 : Theme.gap4
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000 // all of them exist, so that a screen reader finds each
        clip: true
        interactive: contentWidth > width
        model: tabs.navigator.begun && tabs.visible ? tabs.places : []
        objectName: "benchmarkTabs"
        orientation: ListView.Horizontal
        onCountChanged: if (count > 0 && tabs.current >= 0)
            positionViewAtIndex(tabs.current, ListView.Contain)
        //: Name of the row of tabs above the pages about a benchmark, for screen readers
        Accessible.name: qsTr("Pages about the benchmark")
        Accessible.role: Accessible.PageTabList

        delegate: BenchmarkTab {
            required property var modelData

            checked: modelData.page === tabs.navigator.page
            objectName: "turnTo." + modelData.page
            text: modelData.text
            Keys.onLeftPressed: tabs.turn(Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: tabs.turn(Theme.mirrored ? -1 : 1)
            onClicked: tabs.navigator.turnTo(modelData.page)
        }
    }
}
