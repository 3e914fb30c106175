// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// The company, its objects, their touchpoints, and what those are made of, as deep as wanted.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property MindMapController mindMap: workbench.views.mindMap
    readonly property bool chosen: mindMap.selected !== ""

    objectName: "mindMapPage"

    ColumnLayout {
        spacing: Theme.gap2

        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap4
        }
        PageHead {
            Layout.fillWidth: true
            detail: page.mindMap.finding
            navigator: page.navigator
            //: Head of the page with the mind map
            title: qsTr("Mind map")

            PictureTools {
                picture: view.picture
            }
        }
        LocationNote {
            Layout.fillWidth: true
            benchmark: page.workbench.benchmark
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2

            ActionButton {
                kind: ActionButton.Quiet
                objectName: "foldAll"
                //: Button of the mind map
                text: qsTr("Fold")
                onClicked: page.mindMap.foldAll()
            }
            ActionButton {
                kind: ActionButton.Quiet
                objectName: "openAll"
                //: Button of the mind map
                text: qsTr("Unfold")
                onClicked: page.mindMap.openAll()
            }
            StyledLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                quiet: true
                size: Theme.caption
                //: Beside the mind map
                text: qsTr("Tap a branch to fold it, to add to it or to change it.")
                visible: !Theme.phone
                wrapMode: Text.NoWrap
            }
        }
        Notice {
            Layout.fillWidth: true
            //: Button that stops hanging a branch elsewhere
            actionText: qsTr("Leave it")
            objectName: "hanging"
            //: While a branch of the mind map is moved
            text: qsTr("Tap the branch that “%1” is to hang on.").arg(page.mindMap.title)
            visible: page.mindMap.hanging
            onActed: page.mindMap.leave()
        }
        Rectangle {
            Layout.bottomMargin: page.chosen ? 0 : Theme.gap4
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.hairline
            border.width: Theme.line
            color: Theme.card
            radius: Theme.radius

            PictureView {
                id: view

                anchors.fill: parent
                anchors.margins: Theme.line
                source: page.mindMap.source
                onChosen: id => page.mindMap.choose(id)
                onHeightChanged: begin()

                property bool begun: false

                /// All of it where it can be read so, else the company in the middle and what is around it.
                function begin(): void {
                    if (begun || picture.areaCount === 0 || height < 100)
                        return;
                    begun = true;
                    picture.fit();
                    if (picture.zoom < 0.6) {
                        picture.reset();
                        picture.current = 0;
                        const company = picture.areaRect(0);
                        picture.panBy((picture.width - company.width) / 2 - company.x, (picture.height - company.height) / 2 - company.y);
                    }
                }

                Connections {
                    function onPictureChanged(): void {
                        view.begin();
                    }

                    target: view.picture
                }
            }
        }
        BranchBar {
            Layout.bottomMargin: Theme.gap4
            Layout.fillWidth: true
            mindMap: page.mindMap
            visible: page.chosen && !page.mindMap.hanging
        }
    }
}
