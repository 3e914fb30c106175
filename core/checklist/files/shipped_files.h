// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QString>
#include <string>
#include <string_view>

namespace shopwalker {

/// The folder checklists/ as it travels inside the programs.
QString shippedFolder();

Result<std::string> shippedFile(const QString& path);

/// SHA-256 of a shipped checklist's file, so that the very text of a walk can be found again; empty for one
/// that is not shipped.
std::string shippedHash(const std::string& checklist);

/// Bytes of any file; the error names `where`.
Result<std::string> fileBytes(const QString& path, std::string_view where);

} // namespace shopwalker
