// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtMultimedia
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// Takes one photo with the device's camera. Loaded when it is asked for: the media libraries take their time.
Rectangle {
    id: view

    required property EvidenceController evidence

    property int chosen: 0 ///< which camera, where there are several
    property bool taking: false
    property string problem

    signal taken(file: url)
    signal leaveAsked

    color: Night.ground
    objectName: "cameraView"
    Keys.onEscapePressed: leaveAsked()
    Keys.onReturnPressed: take()
    Keys.onSpacePressed: take()
    Component.onCompleted: forceActiveFocus()

    MediaDevices {
        id: devices
    }
    CaptureSession {
        camera: Camera {
            id: camera

            active: devices.videoInputs.length > 0
            cameraDevice: devices.videoInputs[view.chosen] ?? devices.defaultVideoInput
            onErrorOccurred: (error, words) => view.problem = words
        }
        imageCapture: ImageCapture {
            id: capture

            onErrorOccurred: (id, error, words) => view.fail(words)
            onImageSaved: (id, path) => {
                patience.stop();
                view.taken(view.evidence.shotUrl());
            }
        }
        videoOutput: picture
    }
    VideoOutput {
        id: picture

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
    }
    Timer {
        id: patience

        interval: 10000
        //: When the camera gave no picture within ten seconds
        onTriggered: view.fail(qsTr("It gave no picture."))
    }
    IconButton {
        anchors.left: parent.left
        anchors.margins: Theme.gap2
        anchors.top: parent.top
        iconColor: Night.ink
        iconName: "close"
        objectName: "leaveCamera"
        //: Button that closes the camera without a photo
        text: qsTr("Close the camera")
        onClicked: view.leaveAsked()
    }
    IconButton {
        anchors.margins: Theme.gap2
        anchors.right: parent.right
        anchors.top: parent.top
        iconColor: Night.ink
        iconName: "again"
        objectName: "otherCamera"
        //: Button that changes from the back camera to the front one
        text: qsTr("Other camera")
        visible: devices.videoInputs.length > 1
        onClicked: view.chosen = (view.chosen + 1) % devices.videoInputs.length
    }
    Notice {
        anchors.left: parent.left
        anchors.margins: Theme.gap4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "warning"
        objectName: "cameraProblem"
        text: devices.videoInputs.length === 0
              //: Instead of the camera's picture
              ? qsTr("No camera is ready. Close this and choose a photo from a file.")
              //: Over the camera's picture; %1 says why
              : qsTr("The camera took no photo: %1 Try again, or choose a photo from a file.").arg(view.problem)
        tone: Theme.negative
        visible: devices.videoInputs.length === 0 || view.problem !== ""
    }
    ActionButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap6
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: camera.active && capture.readyForCapture && !view.taking
        height: 72
        iconName: "camera"
        kind: ActionButton.Primary
        objectName: "takePhoto"
        //: The camera's release
        text: qsTr("Take the photo")
        onClicked: view.take()
    }

    function take(): void {
        if (!camera.active || !capture.readyForCapture || taking)
            return;
        problem = "";
        taking = true;
        patience.restart();
        capture.captureToFile(evidence.shotFile());
    }
    function fail(words: string): void {
        patience.stop();
        taking = false;
        problem = words;
    }
}
