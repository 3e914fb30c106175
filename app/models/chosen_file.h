// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace shopwalker {

/// The path of a file that a dialog let choose. The dialog of Qt 6.4, shown where a desktop has none of its
/// own, names a new file by its bare path, which toLocalFile() would lose.
inline QString chosenPath(const QUrl& file) {
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

} // namespace shopwalker
