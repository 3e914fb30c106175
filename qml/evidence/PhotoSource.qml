// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Shopwalker.App
import Shopwalker.Ui

/// Where a photo comes from: the camera where there is one, over the whole window, else a file.
Item {
    id: source

    required property EvidenceController evidence

    readonly property bool camera: evidence.hasCamera

    signal chosen(file: url)

    /// With the camera; without one from a file.
    function take(): void {
        camera ? shot.open() : choose();
    }
    function choose(): void {
        chooser.open();
    }

    ProofChooser {
        id: chooser

        onAccepted: source.chosen(selectedFile)
    }
    T.Popup {
        id: shot

        parent: T.Overlay.overlay
        width: parent?.width ?? 0
        height: parent?.height ?? 0
        closePolicy: T.Popup.NoAutoClose
        focus: true
        modal: true
        padding: 0
        onAboutToShow: view.setSource("CameraView.qml", {
            "evidence": source.evidence
        })
        onClosed: view.source = ""

        contentItem: FocusScope {
            Loader {
                id: view

                anchors.fill: parent
                focus: true
            }
            Notice {
                actionName: "leaveCamera"
                //: Button of a message
                actionText: qsTr("Close")
                anchors.left: parent.left
                anchors.margins: Theme.gap4
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "warning"
                //: Where the system lacks what a camera needs
                text: qsTr("The camera cannot be used on this device. Choose a photo from a file.")
                tone: Theme.negative
                visible: view.status === Loader.Error
                onActed: shot.close()
            }
        }

        Connections {
            ignoreUnknownSignals: true
            target: view.item

            function onTaken(file: url): void {
                shot.close();
                source.chosen(file);
            }
            function onLeaveAsked(): void {
                shot.close();
            }
        }
    }
}
