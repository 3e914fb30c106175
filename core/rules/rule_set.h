// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/lexicon.h"
#include "core/rules/network_links.h"

#include <memory>
#include <vector>

namespace shopwalker {

/// All knowledge of detection, read once, immutable, shared by all threads.
struct RuleSet {
    Lexicon lexicon;
    NetworkLinks networks;
};

/// Reads every file of the catalogue. All problems are reported at once, each with file and key.
struct LoadedRules {
    std::shared_ptr<const RuleSet> rules;
    std::vector<Error> problems;
};
LoadedRules loadRules(const CatalogueFiles& files);

} // namespace shopwalker
