// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The runner: one question at a time; on a desktop the list of questions stands beside it.
Rectangle {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property WalkController walk: workbench.walk
    readonly property bool wide: width >= 760

    color: Theme.paper
    objectName: "walkPage"
    onVisibleChanged: if (visible)
        forceActiveFocus()
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Down ? 2 : event.key === Qt.Key_Up ? -2 : 0;
        const forward = Math.abs(step) === 2 ? step > 0 : step > 0 !== Theme.mirrored;
        const option = event.key - Qt.Key_1;
        event.accepted = true;
        if (step !== 0)
            forward ? walk.goOn() : walk.goBack();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && walk.canGoOn)
            walk.goOn();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && walk.commitDraft())
            page.navigator.go("walkReview");
        else if (option >= 0 && option < 9)
            event.accepted = walk.chooseNumber(option + 1);
        else
            event.accepted = false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap1
            Layout.rightMargin: Theme.phone ? Theme.gap1 : Theme.margin
            Layout.topMargin: Theme.gap1
            spacing: Theme.gap1

            IconButton {
                iconColor: Theme.ink
                iconName: "back"
                objectName: "leaveWalk"
                //: Button at the head of the runner: everything is saved already
                text: qsTr("Leave the walk for now")
                onClicked: page.leave()
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StyledLabel {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    maximumLineCount: Theme.textScale > 1.2 ? 2 : 1
                    objectName: "stepTitle"
                    size: Theme.lead
                    strong: true
                    text: page.walk.asked.repeats > 1 ? qsTr("%1 (%L2)").arg(page.walk.asked.step).arg(page.walk.asked.repeat + 1) : page.walk.asked.step
                    Accessible.role: Accessible.Heading
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap2

                    StyledLabel {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Math.ceil(implicitWidth)
                        Layout.minimumWidth: 40
                        elide: Text.ElideRight
                        quiet: true
                        size: Theme.caption
                        text: page.walk.company
                        wrapMode: Text.NoWrap
                    }
                    SaveMark {
                        Layout.fillWidth: !brief
                        Layout.minimumWidth: brief ? implicitWidth : 0
                        brief: Theme.textScale > 1.2
                        visible: words !== "" && !page.wide
                        walk: page.walk
                    }
                }
            }
            // A row within the layout: a layout alone does not see in time that a button has come back (Qt 6.4).
            Row {
                SaveMark {
                    height: Theme.touch
                    visible: words !== "" && page.wide
                    walk: page.walk
                }
                IconButton {
                    iconColor: Theme.ink
                    iconName: "list"
                    objectName: "openQuestionList"
                    //: Button at the head of the runner
                    text: qsTr("All questions")
                    visible: !page.wide
                    onClicked: jumpSheet.open()
                }
                IconButton {
                    iconColor: Theme.ink
                    iconName: "more"
                    objectName: "moreTools"
                    //: Button at the head of the runner: further tools
                    text: qsTr("More")
                    onClicked: moreSheet.open()
                }
            }
        }
        WalkSegments {
            Layout.bottomMargin: Theme.gap1
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap2
            walk: page.walk
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(360, page.width * 0.36)
                Layout.topMargin: Theme.gap2
                color: Theme.card
                visible: page.wide

                WalkQuestionList {
                    anchors.fill: parent
                    walk: page.walk
                }
                Rectangle {
                    width: parent.width
                    height: Theme.line
                    color: Theme.hairline
                }
                Rectangle {
                    anchors.right: parent.right
                    width: Theme.line
                    height: parent.height
                    color: Theme.hairline
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: 0

                WalkQuestionView {
                    id: question

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    tools: page.workbench.tools
                    walk: page.walk

                    DragHandler {
                        property real travelled: 0

                        target: null
                        yAxis.enabled: false
                        onActiveChanged: {
                            if (active || Math.abs(travelled) < 56)
                                return;
                            const forward = travelled < 0 !== Theme.mirrored;
                            forward ? page.walk.goOn() : page.walk.goBack();
                            travelled = 0;
                        }
                        onTranslationChanged: if (active)
                            travelled = translation.x
                    }
                }
                Notice {
                    Layout.bottomMargin: Theme.gap2
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.margin
                    Layout.rightMargin: Theme.margin
                    //: Button that ends a pause
                    actionText: qsTr("Go on")
                    iconName: "pause"
                    objectName: "pausedNotice"
                    //: While a walk is paused
                    text: qsTr("Paused. Times do not run on.")
                    visible: page.walk.paused
                    onActed: page.walk.goOnAfterPause()
                }
                Notice {
                    Layout.bottomMargin: Theme.gap2
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.margin
                    Layout.rightMargin: Theme.margin
                    iconName: "camera"
                    objectName: "proofNotice"
                    text: page.walk.asked.proof === "photo" ? qsTr("This answer needs a photo.") : page.walk.asked.proof === "audio" ? qsTr("This answer needs a recording.") : page.walk.asked.proof === "note" ? qsTr("This answer needs a note.") : qsTr("This answer needs a photo or a note.")
                    tone: Theme.unknown
                    visible: page.walk.asked.proof !== ""
                }
                WalkToolRow {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: 480
                    Layout.fillWidth: true
                    evidence: page.workbench.tools.evidence
                    walk: page.walk
                    onRerateAsked: rerateSheet.open()
                }
                WalkFoot {
                    Layout.fillWidth: true
                    walk: page.walk
                    onFinished: page.navigator.go("walkReview")
                }
            }
        }
    }
    WalkMoreSheet {
        id: moreSheet

        closed: page.walk.closed
        navigator: page.navigator
        tools: page.workbench.tools
        onRemarkAsked: remarkSheet.open()
        onStaffAsked: staffSheet.open()
        onStepAsked: stepSheet.open()
    }
    StepSheet {
        id: stepSheet

        reviewer: page.walk.reviewer
    }
    RemarkSheet {
        id: remarkSheet

        reviewer: page.walk.reviewer
    }
    StaffSheet {
        id: staffSheet

        reviewer: page.walk.reviewer
    }
    RerateSheet {
        id: rerateSheet

        reviewer: page.walk.reviewer
    }
    Sheet {
        id: jumpSheet

        //: Title of a sheet: every question of the walk
        title: qsTr("All questions")

        WalkQuestionList {
            width: parent.width
            height: Math.max(200, page.height - 160)
            walk: page.walk
            onJumped: jumpSheet.close()
        }
    }

    function leave(): void {
        workbench.walk.close();
        workbench.walks.refresh();
        navigator.jump("walks");
    }
}
