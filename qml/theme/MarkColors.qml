// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Shopwalker.App
import Shopwalker.Ui

/// The colour that goes with a mark's shape.
QtObject {
    function of(mark: int): color {
        switch (mark) {
        case Mark.Present:
            return Theme.positive;
        case Mark.Broken:
            return Theme.negative;
        case Mark.Unknown:
            return Theme.unknown;
        case Mark.NotApplicable:
            return Theme.notApplicable;
        default:
            return Theme.neutral;
        }
    }
}
