// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Shopwalker.App
import Shopwalker.Ui

/// Who was met at the company: roles; a name only where the shopper asks for its field.
Sheet {
    id: sheet

    required property WalkReviewer reviewer

    readonly property list<string> roles: [
        //: Role of somebody met during a walk
        qsTr("Receptionist"),
        //: Role of somebody met during a walk
        qsTr("Salesperson"),
        //: Role of somebody met during a walk
        qsTr("Manager"),
        //: Role of somebody met during a walk
        qsTr("Specialist"),
        //: Role of somebody met during a walk
        qsTr("Operator on the phone"),
        //: Role of somebody met during a walk
        qsTr("Courier")
    ]

    objectName: "staffSheet"
    //: Title of the sheet about people met during a walk
    title: qsTr("Whom did you meet?")
    onAboutToHide: sheet.add()
    onAboutToShow: {
        named.checked = false;
        role.text = reviewer.draft("staff");
    }
    buttons: [
        ActionButton {
            kind: ActionButton.Primary
            objectName: "staffDone"
            //: Button that closes a sheet whose words are kept
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    ]

    Repeater {
        model: sheet.reviewer.staff

        RowLayout {
            id: member

            required property var modelData
            required property int index

            width: parent ? parent.width : 0
            spacing: Theme.gap2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StyledLabel {
                    Layout.fillWidth: true
                    strong: true
                    text: member.modelData.name !== "" ? member.modelData.role + " – " + member.modelData.name : member.modelData.role
                }
                StyledLabel {
                    Layout.fillWidth: true
                    quiet: true
                    size: Theme.caption
                    text: member.modelData.title
                }
            }
            IconButton {
                iconName: "remove"
                objectName: "forgetName." + member.index
                //: Button on somebody met during a walk; %1 is the name
                text: qsTr("Forget the name %1").arg(member.modelData.name)
                visible: member.modelData.name !== ""
                onClicked: sheet.reviewer.forgetName(member.index)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        Repeater {
            model: sheet.roles

            Chip {
                required property string modelData

                checkable: false
                checked: role.text === modelData
                text: modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.RadioButton
                onClicked: role.text = modelData
            }
        }
    }
    InputField {
        id: role

        width: parent.width
        input.objectName: "staffRole"
        //: Field: what somebody met during a walk does at the company
        label: qsTr("Role")
        onEdited: text => sheet.reviewer.saveDraft("staff", text)
        onAccepted: sheet.add()
    }
    SwitchRow {
        id: named

        width: parent.width
        //: Below the switch that shows the field of a name
        detail: qsTr("Names are personal data: they are left out when the walk is handed over, and can be erased everywhere.")
        objectName: "staffNamed"
        //: Switch that shows the field of a name
        text: qsTr("Write down the name too")
    }
    InputField {
        id: name

        width: parent.width
        input.objectName: "staffName"
        //: Field: the name of somebody met during a walk
        label: qsTr("Name")
        visible: named.checked
        onAccepted: sheet.add()
    }
    ActionButton {
        enabled: role.text.trim() !== ""
        iconName: "plus"
        objectName: "addStaff"
        //: Button that adds somebody met during a walk
        text: qsTr("Add")
        onClicked: sheet.add()
    }

    function add(): void {
        if (role.text.trim() === "")
            return;
        reviewer.meet(role.text, named.checked ? name.text : "");
        reviewer.saveDraft("staff", "");
        role.text = "";
        name.text = "";
    }
}
