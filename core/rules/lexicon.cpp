// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/lexicon.h"

namespace shopwalker {

Lexicon Lexicon::load(const CatalogueFiles&, std::vector<Error>&) {
    return {};
}

std::vector<PhraseMatch> Lexicon::find(std::string_view) const {
    return {};
}

std::optional<MeaningId> Lexicon::meaning(std::string_view) const {
    return std::nullopt;
}

} // namespace shopwalker
