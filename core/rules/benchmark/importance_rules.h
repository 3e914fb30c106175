// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/types/benchmark/importance.h"

#include <vector>

namespace shopwalker {

/// Reads importance.json; a rule that names an unknown question, answer or an impossible factor is left out
/// and reported by file and key.
ImportanceRules readImportanceRules(const CatalogueFiles& files, std::vector<Error>& problems);

} // namespace shopwalker
