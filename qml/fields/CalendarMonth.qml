// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopwalker.Ui

/// The days of a month. The arrow keys go from day to day, Page Up and Page Down from month to month.
ColumnLayout {
    id: month

    required property string day ///< ISO, chosen
    required property string today
    property date shown: new Date()
    property date current: new Date() ///< where the keyboard is

    readonly property int firstDay: Qt.locale().firstDayOfWeek
    readonly property date firstCell: {
        const first = new Date(shown.getFullYear(), shown.getMonth(), 1);
        return new Date(first.getFullYear(), first.getMonth(), 1 - (first.getDay() - firstDay + 7) % 7);
    }

    signal chosen(string day)

    function iso(date): string {
        const two = number => String(number).padStart(2, "0");
        return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
    }

    function show(day: string): void {
        const parts = day.split("-").map(Number);
        current = parts.length === 3 ? new Date(parts[0], parts[1] - 1, parts[2]) : new Date();
        shown = current;
    }

    function focusDay(): void {
        cells.forceActiveFocus(Qt.TabFocusReason);
    }

    function goTo(date): void {
        current = date;
        shown = date;
    }

    function turn(months: int): void {
        goTo(new Date(shown.getFullYear(), shown.getMonth() + months, 1));
    }

    spacing: Theme.gap1

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            iconName: "back"
            //: Button of the calendar
            text: qsTr("Month before")
            onClicked: month.turn(-1)
        }
        StyledLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "monthName"
            strong: true
            text: Qt.locale().standaloneMonthName(month.shown.getMonth(), Locale.LongFormat) + " " + month.shown.getFullYear()
        }
        IconButton {
            iconName: "forward"
            //: Button of the calendar
            text: qsTr("Month after")
            onClicked: month.turn(1)
        }
    }
    Row {
        Layout.fillWidth: true

        Repeater {
            model: 7

            StyledLabel {
                required property int index

                width: month.width / 7
                horizontalAlignment: Text.AlignHCenter
                quiet: true
                size: Theme.caption
                text: Qt.locale().standaloneDayName((month.firstDay + index) % 7, Locale.ShortFormat)
            }
        }
    }
    Grid {
        id: cells

        Layout.fillWidth: true
        activeFocusOnTab: true
        columns: 7
        objectName: "days"
        Keys.onDownPressed: month.goTo(new Date(month.current.getFullYear(), month.current.getMonth(), month.current.getDate() + 7))
        Keys.onEnterPressed: month.chosen(month.iso(month.current))
        Keys.onLeftPressed: month.goTo(new Date(month.current.getFullYear(), month.current.getMonth(), month.current.getDate() + (Theme.mirrored ? 1 : -1)))
        Keys.onReturnPressed: month.chosen(month.iso(month.current))
        Keys.onRightPressed: month.goTo(new Date(month.current.getFullYear(), month.current.getMonth(), month.current.getDate() + (Theme.mirrored ? -1 : 1)))
        Keys.onUpPressed: month.goTo(new Date(month.current.getFullYear(), month.current.getMonth(), month.current.getDate() - 7))
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown)
                month.turn(1);
            else if (event.key === Qt.Key_PageUp)
                month.turn(-1);
            else
                return;
            event.accepted = true;
        }

        Repeater {
            model: 42

            T.AbstractButton {
                id: cell

                required property int index

                readonly property date date: new Date(month.firstCell.getFullYear(), month.firstCell.getMonth(), month.firstCell.getDate() + index)
                readonly property string isoDay: month.iso(date)
                readonly property bool marked: isoDay === month.day
                readonly property bool inMonth: date.getMonth() === month.shown.getMonth()

                width: month.width / 7
                height: Theme.touch
                focusPolicy: Qt.NoFocus
                objectName: "day." + isoDay
                text: date.toLocaleDateString(Qt.locale(), Locale.LongFormat)
                Accessible.name: text
                Accessible.selected: marked
                Accessible.onPressAction: clicked()
                onClicked: month.chosen(isoDay)

                background: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: 40
                        height: 40
                        border.color: Theme.accent
                        border.width: cell.isoDay === month.today ? Theme.line : 0
                        color: cell.marked ? Theme.accent : cell.down ? Theme.pressed : cell.hovered ? Theme.hover : "transparent"
                        radius: 20

                        FocusRing {
                            radius: 22
                            shown: cells.activeFocus && cell.isoDay === month.iso(month.current)
                        }
                    }
                }
                contentItem: StyledLabel {
                    color: cell.marked ? Theme.accentInk : cell.inMonth ? Theme.ink : Theme.secondInk
                    horizontalAlignment: Text.AlignHCenter
                    opacity: cell.inMonth ? 1 : 0.7
                    text: cell.date.getDate().toLocaleString(Qt.locale(), "f", 0)
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
