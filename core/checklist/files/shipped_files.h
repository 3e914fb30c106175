// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QString>

namespace shopwalker {

/// The folder checklists/ as it travels inside the programs.
QString shippedFolder();

Result<std::string> shippedFile(const QString& path);

/// Bytes of any file; the error names `where`.
Result<std::string> fileBytes(const QString& path, std::string_view where);

} // namespace shopwalker
