// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/types/result.h"

#include <QJsonObject>
#include <string_view>

namespace shopwalker {

/// The entry of a package's object, unchecked: a draft may be half-written.
ChecklistLibrary::Entry packedEntry(const QJsonObject& package);

/// Reads what packageText() wrote, or the bare file of a checklist. The first problem is the error, with the
/// key.
Result<ChecklistLibrary::Entry> readPackage(std::string_view text, std::string_view where);

} // namespace shopwalker
