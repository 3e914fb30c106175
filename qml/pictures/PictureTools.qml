// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Larger, smaller, all of it, and keeping the picture as a file.
RowLayout {
    id: tools

    required property PictureItem picture
    property bool zooms: true

    spacing: 0

    IconButton {
        iconName: "minus"
        objectName: "zoomOut"
        //: Button beside a picture
        text: qsTr("Smaller")
        visible: tools.zooms
        onClicked: tools.picture.zoomBy(0.8, Qt.point(tools.picture.width / 2, tools.picture.height / 2))
    }
    IconButton {
        iconName: "plus"
        objectName: "zoomIn"
        //: Button beside a picture
        text: qsTr("Larger")
        visible: tools.zooms
        onClicked: tools.picture.zoomBy(1.25, Qt.point(tools.picture.width / 2, tools.picture.height / 2))
    }
    IconButton {
        iconName: tools.picture.fits ? "again" : "fit"
        objectName: "zoomFit"
        //: Buttons beside a picture: all of it at once, or at its own size
        text: tools.picture.fits ? qsTr("At its own size") : qsTr("All of it")
        visible: tools.zooms
        onClicked: tools.picture.fits ? tools.picture.reset() : tools.picture.fit()
    }
    IconButton {
        iconName: "share"
        objectName: "savePicture"
        //: Button beside a picture
        text: qsTr("Save the picture as SVG or PNG")
        onClicked: saver.open()
    }
    PictureSaver {
        id: saver

        picture: tools.picture
    }
}
