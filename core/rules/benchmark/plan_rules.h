// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/types/benchmark/plan.h"

#include <vector>

namespace shopwalker {

/// Reads plan.json; words that are no lever or effort are left out and reported by key.
PlanRules readPlanRules(const CatalogueFiles& files, std::vector<Error>& problems);

} // namespace shopwalker
