// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A place in a folded text.
struct TextRange {
    std::size_t begin;
    std::size_t end;

    bool operator==(const TextRange&) const = default;
};

/// A phrase of the lexicon: words with a space, hyphen, underscore or slash between them. `*` at the end of a
/// word stands for any ending (`записать*`), at its start for any beginning (`*termin`), alone for any word.
/// It stands on word boundaries; in scripts that write no spaces it stands anywhere.
class Phrase {
public:
    /// From the text of a rule file. Nothing when it has no letter, or a `*` inside a word.
    static std::optional<Phrase> compile(std::string_view text);

    /// A piece of the phrase, long enough to be rare: where it is not, the phrase is not.
    std::string_view anchor() const { return m_anchor; }

    /// Whether the anchor's word may have another beginning, so that the anchor counts inside a word too.
    bool beginsAnywhere() const { return m_words[m_anchorWord].anyBeginning; }

    /// The whole phrase in a folded text whose bytes up to `anchorEnd` end with the anchor.
    std::optional<TextRange> matchAround(std::string_view folded, std::size_t anchorEnd) const;

private:
    struct Word {
        std::string letters;
        bool anyBeginning = false;
        bool anyEnding = false;
    };

    std::optional<std::size_t> matchForward(std::string_view folded, std::size_t begin,
                                            std::size_t word) const;
    std::optional<std::size_t> matchBackward(std::string_view folded, std::size_t end,
                                             std::size_t word) const;

    std::vector<Word> m_words;
    std::size_t m_anchorWord = 0;  // the word that holds the anchor …
    std::size_t m_anchorBegin = 0; // … and where in its letters
    std::string m_anchor;
};

/// Words touch here: both neighbours are letters or digits of scripts that put spaces between words.
bool isInsideWord(std::string_view folded, std::size_t index);

} // namespace shopwalker
