// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Back, "not applicable", on: always at the same place, below the answers.
Rectangle {
    id: foot

    required property WalkController walk

    signal finished

    implicitHeight: row.implicitHeight + 2 * Theme.gap2
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
    RowLayout {
        id: row

        spacing: Theme.gap2

        anchors {
            left: parent.left
            leftMargin: Theme.margin - Theme.gap2
            right: parent.right
            rightMargin: Theme.margin
            verticalCenter: parent.verticalCenter
        }
        IconButton {
            Layout.preferredHeight: 56
            Layout.preferredWidth: 56
            enabled: foot.walk.canGoBack
            iconColor: Theme.ink
            focusPolicy: Qt.TabFocus // a touch leaves the keys to the page
            iconName: "back"
            objectName: "previousQuestion"
            //: Button below a question
            text: qsTr("Previous question")
            onClicked: foot.walk.goBack()
        }
        IconButton {
            Layout.preferredHeight: 56
            Layout.preferredWidth: Theme.touch
            enabled: foot.walk.given.given && !foot.walk.closed
            focusPolicy: Qt.TabFocus
            iconName: "undo"
            objectName: "takeBack"
            opacity: enabled ? 1 : 0.4
            //: Button below a question: it counts as not answered again
            text: qsTr("Take the answer back")
            onClicked: foot.walk.takeBack()
        }
        Chip {
            checkable: false
            checked: foot.walk.given.notApplicable
            enabled: !foot.walk.closed
            focusPolicy: Qt.TabFocus
            objectName: "notApplicable"
            //: Answer to a question that makes no sense here
            text: qsTr("Not applicable")
            visible: foot.walk.asked.mayNotApply
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: 72
            Accessible.checkable: true
            Accessible.checked: checked
            Accessible.role: Accessible.CheckBox
            onClicked: foot.walk.answerNotApplicable()
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            Layout.preferredHeight: 56
            Layout.preferredWidth: Math.max(implicitWidth, Theme.phone ? 96 : 160)
            focusPolicy: Qt.TabFocus
            iconName: Theme.phone ? "" : foot.walk.canGoOn ? "forward" : "flag"
            kind: ActionButton.Primary
            objectName: "nextQuestion"
            //: Button below a question; below the last one it goes to the overview
            text: foot.walk.canGoOn ? qsTr("Next") : qsTr("Finish")
            onClicked: {
                if (foot.walk.canGoOn)
                    foot.walk.goOn();
                else if (foot.walk.commitDraft())
                    foot.finished();
            }
        }
    }
}
