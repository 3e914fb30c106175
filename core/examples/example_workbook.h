// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/types/benchmark/workbook.h"
#include "core/types/result.h"

#include <QJsonObject>
#include <string>

namespace shopwalker {

/// The `workbook` of an example. A chain may take its links from a checklist; their titles are then in the
/// language. Otherwise as in shopwalker.workbook/1.
/// Fails for an unknown checklist, and for a word that is none of its list.
Result<Workbook> exampleWorkbook(const QJsonObject& told, const ChecklistLibrary& library,
                                 const std::string& language);

} // namespace shopwalker
