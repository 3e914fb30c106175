// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// Who says it: a scan, a person, both, or both and the opposite.
ThemedIcon {
    required property string source ///< `scan`, `walk`, `both`, `disagree`

    //: Who says what stands in a cell
    readonly property string words: source === "disagree" ? qsTr("scan and person disagree")
                                                            //: Who says what stands in a cell
                                                            : source === "both" ? qsTr("by scan and person")
                                                                                  //: Who says what stands in a cell
                                                                                  : source === "walk" ? qsTr("by a person") : ""

    width: 16
    height: 16
    color: source === "disagree" ? Theme.negative : source === "scan" ? Theme.notApplicable : Theme.secondInk
    name: source
    Accessible.ignored: true
}
