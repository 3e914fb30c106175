// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/text/multi_search.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Index of a meaning such as `callback.offer` or `address.street`.
using MeaningId = std::uint16_t;

/// A phrase of the lexicon found in a text.
struct PhraseMatch {
    MeaningId meaning;
    std::uint16_t language; ///< index in Lexicon::languages()
    std::size_t begin;      ///< in the folded text
    std::size_t end;
    bool whole; ///< the phrase is the whole text, but for punctuation and spaces

    bool operator==(const PhraseMatch&) const = default;
};

/// Phrases by meaning in every language: core/catalogue/lexicon/<language>.json. Immutable.
class Lexicon {
public:
    static Lexicon load(const CatalogueFiles& files, std::vector<Error>& problems);

    /// Every phrase in a text that went through fold(): on word boundaries, near misses (`not`) taken out.
    std::vector<PhraseMatch> find(std::string_view folded) const;

    std::optional<MeaningId> meaning(std::string_view name) const;
    std::string_view nameOf(MeaningId meaning) const { return m_meanings[meaning]; }
    const std::vector<std::string>& languages() const { return m_languages; }

private:
    std::vector<std::string> m_meanings;
    std::vector<std::string> m_languages;
};

} // namespace shopwalker
