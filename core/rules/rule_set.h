// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/form_model.h"
#include "core/rules/links/email_rules.h"
#include "core/rules/links/network_links.h"
#include "core/rules/touchpoint_rules.h"
#include "core/rules/vendors/fingerprint_index.h"
#include "core/rules/words/currencies.h"
#include "core/rules/words/lexicon.h"
#include "core/rules/words/places.h"

#include <memory>
#include <vector>

namespace shopwalker {

/// All knowledge of detection, read once, immutable, shared by all threads.
struct RuleSet {
    Fingerprints fingerprints;
    Lexicon lexicon;
    Lexicon contactWords; ///< words beside numbers, in addresses and opening hours; only likely texts are
                          ///< searched
    NetworkLinks networks;
    EmailRules emails;
    Places places;
    Lexicon formWords; ///< words that mean something only in a form
    FormModel formModel;
    TouchpointRules touchpointRules;
    Currencies currencies;
};

/// Reads every file of the catalogue. All problems are reported at once, each with file and key.
struct LoadedRules {
    std::shared_ptr<const RuleSet> rules;
    std::vector<Error> problems;
};
LoadedRules loadRules(const CatalogueFiles& files);

} // namespace shopwalker
