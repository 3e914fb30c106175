// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/types/benchmark/chain.h"

#include <vector>

namespace shopwalker {

/// Reads chains.json.
ChainRules readChainRules(const CatalogueFiles& files, std::vector<Error>& problems);

} // namespace shopwalker
