// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// A photo of a walk, as large as the window lets it be.
Sheet {
    id: sheet

    property url file

    function show(photo: url, caption: string): void {
        file = photo;
        title = caption;
        open();
    }

    objectName: "photoSheet"
    title: ""
    widest: 960
    onClosed: file = ""

    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "photoDone"
            //: Button that closes a photo
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]

    Image {
        width: parent.width
        height: sourceSize.width > 0 ? Math.min(implicitHeight * width / implicitWidth, 520) : 200
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        objectName: "photo"
        source: sheet.file
        Accessible.name: sheet.title
        Accessible.role: Accessible.Graphic
    }
}
