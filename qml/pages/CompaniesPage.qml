// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Who is compared with whom.
Item {
    id: page

    required property Workbench workbench
    required property Navigator navigator

    readonly property CompaniesController companies: workbench.companies
    property string removedName

    objectName: "companiesPage"

    ScrollPage {
        columnWidth: Theme.textColumn

        anchors {
            bottom: foot.top
            left: parent.left
            right: parent.right
            top: parent.top
        }
        PageHead {
            width: parent.width
            //: Below the title of the companies page
            detail: qsTr("Your own company first, then those it competes with.")
            navigator: page.navigator
            //: Title of a page
            title: qsTr("Companies to compare")

            ActionButton {
                iconName: "plus"
                objectName: "addCompanyHead"
                //: Button that adds a company
                text: qsTr("Add")
                visible: !Theme.phone && page.companies.companies.count > 0
                onClicked: page.companies.editor.begin(-1)
            }
        }
        Notice {
            width: parent.width
            //: Button that brings back what was removed
            actionText: qsTr("Bring back")
            iconName: "undo"
            //: After a company was removed; %1 is its name
            text: qsTr("%1 was removed.").arg(page.removedName)
            visible: page.removedName !== ""
            onActed: {
                page.companies.undoRemove();
                page.removedName = "";
            }
        }
        Notice {
            width: parent.width
            //: Button that goes to the scan page
            actionText: qsTr("Show")
            iconName: "scan"
            //: On the companies page
            text: qsTr("A scan is running.")
            visible: page.workbench.scan.running
            onActed: page.navigator.go("scan")
        }
        Column {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: page.companies.companies

                CompanyRow {
                    id: row

                    required property int index
                    readonly property int firstRival: 1

                    canMoveDown: !own && index >= firstRival && index < page.companies.companies.count - 1
                    canMoveUp: !own && index > firstRival
                    objectName: "company." + index
                    width: parent ? parent.width : 0
                    onDownAsked: page.companies.moveDown(index)
                    onEditAsked: page.companies.editor.begin(index)
                    onRemoveAsked: {
                        page.removedName = row.name;
                        page.companies.remove(row.index);
                    }
                    onUpAsked: page.companies.moveUp(index)
                }
            }
        }
        Item {
            width: 1
            height: Theme.gap8
            visible: empty.visible
        }
        EmptyState {
            id: empty

            width: parent.width
            iconName: "companies"
            //: On the empty companies page
            text: qsTr("Begin with your own company. An address such as example.com is all that is needed.")
            //: On the empty companies page
            title: qsTr("Who shall be compared?")
            visible: page.companies.companies.count === 0
        }
        ActionButton {
            iconName: "plus"
            kind: page.companies.companies.count === 0 ? ActionButton.Primary : ActionButton.Secondary
            objectName: "addCompany"
            //: Button that adds a company
            text: page.companies.companies.count === 0 ? qsTr("Add your company") : qsTr("Add a competitor")
            onClicked: page.companies.editor.begin(-1)
        }
    }
    Rectangle {
        id: foot

        width: parent.width
        height: visible ? footRow.implicitHeight + 2 * Theme.gap3 : 0
        anchors.bottom: parent.bottom
        color: Theme.card
        visible: page.companies.companies.count > 0

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.hairline
        }
        RowLayout {
            id: footRow

            width: Math.min(parent.width - 2 * Theme.margin, Theme.textColumn)
            anchors.centerIn: parent
            spacing: Theme.gap3

            StyledLabel {
                Layout.fillWidth: true
                quiet: true
                size: Theme.caption
                //: Beside the button that starts a scan
                text: !page.companies.canScan ? page.companies.advice : page.companies.anySite ? qsTr("At most one page a second is asked of each site; no form is sent.") : qsTr("No company has a site: what persons answer on walks is compared.")
            }
            ActionButton {
                enabled: page.companies.canScan && !page.workbench.scan.running
                iconName: page.companies.anySite ? "scan" : "matrix"
                kind: ActionButton.Primary
                objectName: "startScan"
                //: Button that starts the scan of all companies
                text: page.companies.anySite ? qsTr("Scan") : qsTr("Compare without a scan")
                onClicked: {
                    page.removedName = "";
                    page.workbench.startScan();
                    if (page.companies.anySite)
                        page.navigator.go("scan");
                }
            }
        }
    }
    CompanySheet {
        editor: page.companies.editor
    }
}
