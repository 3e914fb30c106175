// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace shopwalker {

/// Waits until a file's content is on the disk. False when that failed.
bool syncFile(const QString& path);

/// A renamed file survives a power loss only when its folder is on the disk too.
void syncFolder(const QString& folder);

} // namespace shopwalker
