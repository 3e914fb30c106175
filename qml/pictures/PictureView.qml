// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// A picture to look at, tap, zoom and move about: by pinch, wheel and drag, and by keys (arrows step from thing to
/// thing, Return taps, + − 0 zoom). Standing in a page that scrolls (`flows`), the wheel scrolls the page unless Ctrl
/// is held.
Item {
    id: view

    required property var source ///< pictureSource
    property bool flows: false
    readonly property alias picture: picture

    signal chosen(string id, int index)

    implicitHeight: picture.implicitHeight

    PictureItem {
        id: picture

        anchors.fill: parent
        activeFocusOnTab: true
        clip: true
        look: Theme.contrast ? "contrast" : Theme.dark ? "dark" : "light"
        objectName: "picture"
        source: view.source
        textScale: Theme.textScale
        Accessible.description: description
        Accessible.focusable: true
        Accessible.name: title
        Accessible.role: Accessible.Graphic
        Keys.onPressed: event => event.accepted = view.press(event.key)
        onTapped: (id, index) => view.chosen(id, index)
    }
    FocusRing {
        anchors.margins: 0
        shown: picture.activeFocus && picture.current < 0
    }

    // What can be tapped, for screen readers; the pictures with more things say everything in their description.
    Repeater {
        model: GrowingModel {
            first: 0
            source: CountModel {
                count: picture.areaCount <= 120 ? picture.areaCount : 0
            }
        }

        Item {
            id: area

            required property int index
            readonly property rect seen: {
                picture.zoom; // moves with the view
                view.moved;
                return picture.areaRect(index);
            }

            height: Math.max(Theme.touch, seen.height)
            width: Math.max(Theme.touch, seen.width)
            x: seen.x - (width - seen.width) / 2
            y: seen.y - (height - seen.height) / 2
            Accessible.name: picture.areaText(index)
            Accessible.role: Accessible.Button
            Accessible.onPressAction: {
                picture.current = area.index;
                picture.tapCurrent();
            }
        }
    }

    property int moved: 0

    Connections {
        function onViewChanged(): void {
            view.moved += 1;
        }

        target: picture
    }
    TapHandler {
        onTapped: point => {
            picture.forceActiveFocus(Qt.MouseFocusReason);
            picture.tap(point.position);
        }
    }
    DragHandler {
        id: drag

        property vector2d before

        target: null
        xAxis.enabled: picture.natural.width * picture.zoom > picture.width + 1
        yAxis.enabled: picture.natural.height * picture.zoom > picture.height + 1
        onActiveChanged: before = Qt.vector2d(0, 0)
        onTranslationChanged: {
            picture.panBy(translation.x - before.x, translation.y - before.y);
            before = Qt.vector2d(translation.x, translation.y);
        }
    }
    PinchHandler {
        property real before: 1

        target: null
        onActiveChanged: before = 1
        onScaleChanged: {
            picture.zoomBy(activeScale / before, centroid.position);
            before = activeScale;
        }
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => picture.zoomBy(Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
    }
    WheelHandler {
        acceptedModifiers: Qt.NoModifier
        enabled: !view.flows
        onWheel: event => picture.zoomBy(Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
    }

    function press(key: int): bool {
        const middle = Qt.point(picture.width / 2, picture.height / 2);
        switch (key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            picture.zoomBy(1.25, middle);
            return true;
        case Qt.Key_Minus:
            picture.zoomBy(0.8, middle);
            return true;
        case Qt.Key_0:
            picture.reset();
            return true;
        case Qt.Key_F:
            picture.fit();
            return true;
        case Qt.Key_Left:
            return picture.step(-1, 0);
        case Qt.Key_Right:
            return picture.step(1, 0);
        case Qt.Key_Up:
            return picture.step(0, -1);
        case Qt.Key_Down:
            return picture.step(0, 1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            picture.tapCurrent();
            return picture.current >= 0;
        default:
            return false;
        }
    }
}
