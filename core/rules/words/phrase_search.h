// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/words/phrase.h"
#include "core/text/prefix_table.h"

namespace shopwalker {

/// Finds many phrases in one pass over a folded text: where a word begins, the anchors that begin like it are
/// looked up in a few steps, and only their phrases are compared. Linear in the text. Immutable.
class PhraseSearch {
public:
    struct Match {
        std::uint32_t phrase; ///< index in the order of construction
        TextRange range;
        std::size_t anchor; ///< where its longest word begins
    };

    PhraseSearch() = default;
    explicit PhraseSearch(std::vector<Phrase> phrases);

    /// Every phrase in the text, in the order of their ends, then anchors, then construction.
    std::vector<Match> find(std::string_view folded) const;

private:
    /// A phrase, and what need not be fetched from it to refuse it.
    struct Entry {
        std::uint32_t phrase;
        bool wordsBefore;
        bool wordsBehind;
    };
    /// The phrases of one anchor: a range of m_entries.
    struct Anchor {
        std::uint32_t letters; ///< begin in m_letters
        std::uint16_t size;
        bool anyBeginning;
        bool anyEnding;
        std::uint32_t begin;
        std::uint32_t end;
    };
    /// Beginnings of anchors. Those of prefix `i` are `firstAnchor[i]` to `firstAnchor[i + 1]` of m_anchors.
    struct Beginnings {
        PrefixTable table;
        std::vector<std::uint32_t> firstAnchor;
    };

    void add(const Phrase::Word& word, const Entry& entry);
    Beginnings beginningsOf(std::uint32_t begin, std::uint32_t end) const;
    /// `beginning` is of the text at `at`.
    void lookUp(const Beginnings& beginnings, std::uint64_t beginning, std::string_view folded,
                std::size_t at, std::vector<Match>& found) const;
    void matchAnchor(const Anchor& anchor, std::string_view folded, std::size_t at,
                     std::vector<Match>& found) const;
    std::string_view lettersOf(const Anchor& anchor) const {
        return std::string_view(m_letters).substr(anchor.letters, anchor.size);
    }

    std::vector<Phrase> m_phrases;
    std::vector<Entry> m_entries;  // by anchor
    std::vector<Anchor> m_anchors; // those with a fixed beginning first, each part sorted by letters
    std::string m_letters;         // of all anchors
    Beginnings m_atStarts;         // of words
    Beginnings m_anywhere;         // anchors that may have any beginning
};

} // namespace shopwalker
