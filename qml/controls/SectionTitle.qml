// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Shopwalker.Ui

/// The head of a part of a page.
StyledLabel {
    size: Theme.lead
    strong: true
    topPadding: Theme.gap3
    Accessible.role: Accessible.Heading
}
