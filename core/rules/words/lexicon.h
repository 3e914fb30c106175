// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/words/phrase_search.h"

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
    /// The files of one folder of the catalogue.
    static Lexicon load(const CatalogueFiles& files, std::vector<Error>& problems,
                        std::string_view folder = "lexicon/");

    /// Every phrase in a text that went through fold(), in the order of their ends: on word boundaries, near
    /// misses (`not`) taken out. Many texts can be searched at once, with '\n' between them: no phrase
    /// crosses it, and `whole` means the whole line. One phrase that is part of a longer one of the same
    /// meaning and language is reported too.
    std::vector<PhraseMatch> find(std::string_view folded) const;

    std::optional<MeaningId> meaning(std::string_view name) const;
    std::string_view nameOf(MeaningId meaning) const { return m_meanings[meaning]; }
    std::size_t meaningCount() const { return m_meanings.size(); }
    const std::vector<std::string>& languages() const { return m_languages; }

private:
    /// How a phrase counts: anywhere in a text, only as the whole of it, or against others of its meaning.
    enum class Kind : std::uint8_t { Anywhere, Whole, Not };
    /// What a phrase stands for.
    struct Entry {
        MeaningId meaning;
        std::uint16_t language;
        Kind kind;
    };
    struct Loading;

    std::vector<std::string> m_meanings;
    std::vector<std::string> m_languages;
    std::vector<Entry> m_entries; // in the order of the phrases of m_search
    PhraseSearch m_search;
};

} // namespace shopwalker
