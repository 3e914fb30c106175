// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Shopwalker.App
import Shopwalker.Ui

/// Asks where a picture is to be kept and writes it; says so where that fails.
Item {
    id: saver

    required property PictureItem picture

    function open(): void {
        dialog.open();
    }

    function save(file: url): void {
        problem.text = picture.save(file);
        if (problem.text !== "")
            problem.open();
    }

    objectName: "pictureSaver"

    FileDialog {
        id: dialog

        defaultSuffix: "svg"
        fileMode: FileDialog.SaveFile
        //: File types of a picture
        nameFilters: [qsTr("Drawing (*.svg)"), qsTr("Picture (*.png)")]
        //: Title of the dialog that asks where a picture is to be kept
        title: qsTr("Save the picture")
        onAccepted: saver.save(selectedFile)
    }
    Sheet {
        id: problem

        property alias text: words.text

        //: Title of a sheet
        title: qsTr("The picture was not saved")

        StyledLabel {
            id: words

            width: parent.width
        }
    }
}
