// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick.Dialogs

/// Chooses a photo, or a sound, from where the device keeps them.
FileDialog {
    property bool sound: false

    currentFolder: StandardPaths.writableLocation(sound ? StandardPaths.MusicLocation : StandardPaths.PicturesLocation)
    nameFilters: sound
                 //: File dialog: kinds of files
                 ? [qsTr("Sounds") + " (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp)"]
                 //: File dialog: kinds of files
                 : [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.heic *.bmp)"]
}
