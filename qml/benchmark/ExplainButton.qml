// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// "How is this computed?" beside a figure.
IconButton {
    id: button

    required property Explainer explainer
    required property string topic ///< id of an explanation

    iconName: "help"
    objectName: "explain." + topic
    //: Button beside a figure
    text: qsTr("How is this computed?")
    onClicked: explainer.show(topic)
}
