// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/utf8.h"

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

    /// One word of a phrase, without its stars.
    struct Word {
        std::string_view letters; ///< lives as long as the phrase
        bool anyBeginning = false;
        bool anyEnding = false;
    };

    /// The longest word: where it is not, the phrase is not. Never without letters.
    Word anchor() const { return word(m_anchor); }
    bool hasWordsBefore() const { return m_anchor > 0; }
    bool hasWordsBehind() const { return m_anchor + 1 < m_words.size(); }

    /// The whole phrase in a folded text that has the anchor's word, with what its stars stand for, at
    /// `anchor`.
    std::optional<TextRange> matchAround(std::string_view folded, TextRange anchor) const;

private:
    struct Piece {
        std::uint16_t begin = 0; ///< of the word's letters in m_letters
        std::uint16_t size = 0;
        bool anyBeginning = false;
        bool anyEnding = false;
    };

    Word word(std::size_t index) const {
        const auto& piece = m_words[index];
        return {std::string_view(m_letters).substr(piece.begin, piece.size), piece.anyBeginning,
                piece.anyEnding};
    }
    bool take(std::string_view folded);

    std::string m_letters; ///< of all words
    std::vector<Piece> m_words;
    std::size_t m_anchor = 0; ///< index in m_words
};

/// Where a word with these letters, whose first is at `begin`, stands in a folded text, with what its stars
/// stand for. Nothing when it is another word.
std::optional<TextRange> wordAround(std::string_view folded, std::size_t begin, const Phrase::Word& word);

/// A letter or digit of a script that puts spaces between words: Han, kana and Thai do not.
inline bool isSpacedWordCharacter(char32_t c) {
    const bool unspaced = c >= 0x0E00 && (c <= 0x0E7F || (c >= 0x3041 && c <= 0x30FF) ||
                                          (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF));
    return !unspaced && isWordCharacter(c);
}

/// Whether a byte beside a word can part it from the next word of a phrase.
inline bool isSeparator(char byte) {
    return byte == ' ' || byte == '-' || byte == '_' || byte == '/';
}

/// Words touch here: both neighbours are letters or digits of scripts that put spaces between words.
bool isInsideWord(std::string_view folded, std::size_t index);

} // namespace shopwalker
