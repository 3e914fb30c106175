// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_set.h"

namespace shopwalker {

LoadedRules loadRules(const CatalogueFiles& files) {
    LoadedRules loaded;
    auto rules = std::make_shared<RuleSet>();
    rules->fingerprints = Fingerprints(readFingerprints(files, loaded.problems));
    rules->lexicon = Lexicon::load(files, loaded.problems);
    rules->contactWords = Lexicon::load(files, loaded.problems, "contact-words/");
    rules->places = Places::load(files, loaded.problems);
    rules->emails = EmailRules::load(files, loaded.problems);
    rules->networks = NetworkLinks::load(files, loaded.problems);
    rules->formWords = Lexicon::load(files, loaded.problems, "form-words/");
    rules->formModel = readFormModel(files, loaded.problems);
    rules->touchpointRules = readTouchpoints(files, rules->lexicon, loaded.problems);
    rules->currencies = readCurrencies(files, loaded.problems);
    loaded.rules = std::move(rules);
    return loaded;
}

} // namespace shopwalker
