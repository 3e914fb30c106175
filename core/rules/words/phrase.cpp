// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/phrase.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t phraseBytes = 60000; // what places inside a phrase can count
constexpr std::size_t wildcardBytes = 48;  // what `*` may stand for: hostile pages have words without end

/// ` - ` is the longest that stands between two words of a phrase.
constexpr std::size_t separatorBytes = 3;

std::size_t afterSeparators(std::string_view text, std::size_t index) {
    const auto limit = std::min(text.size(), index + separatorBytes);
    while (index < limit && isSeparator(text[index]))
        ++index;
    return index;
}

std::size_t beforeSeparators(std::string_view text, std::size_t index) {
    const auto limit = index > separatorBytes ? index - separatorBytes : 0;
    while (index > limit && isSeparator(text[index - 1]))
        --index;
    return index;
}

bool wordCharacterAt(std::string_view text, std::size_t index) {
    return isSpacedWordCharacter(nextCodePoint(text, index));
}

std::size_t endOfWord(std::string_view text, std::size_t index) {
    const auto limit = std::min(text.size(), index + wildcardBytes);
    while (index < limit && wordCharacterAt(text, index))
        nextCodePoint(text, index);
    return index;
}

std::size_t beginOfWord(std::string_view text, std::size_t index) {
    const auto limit = index > wildcardBytes ? index - wildcardBytes : 0;
    while (index > limit) {
        const auto before = previousCodePoint(text, index);
        if (!wordCharacterAt(text, before))
            break;
        index = before;
    }
    return index;
}

/// Where the next word of a phrase ends that begins behind `at`.
std::optional<std::size_t> endOfNext(std::string_view folded, std::size_t at, const Phrase::Word& word) {
    const auto next = afterSeparators(folded, at);
    if (next == at)
        return std::nullopt;
    auto begin = next;
    if (word.anyBeginning) {
        begin = folded.substr(0, endOfWord(folded, next)).find(word.letters, next);
        if (begin == std::string_view::npos)
            return std::nullopt;
    }
    if (!folded.substr(begin).starts_with(word.letters))
        return std::nullopt;
    const auto end = begin + word.letters.size();
    if (word.anyEnding)
        return endOfWord(folded, end);
    return isInsideWord(folded, end) ? std::nullopt : std::optional(end);
}

/// Where the word of a phrase begins that ends in front of `at`.
std::optional<std::size_t> beginOfPrevious(std::string_view folded, std::size_t at,
                                           const Phrase::Word& word) {
    const auto before = beforeSeparators(folded, at);
    if (before == at)
        return std::nullopt;
    const bool anyLength = word.anyEnding || word.anyBeginning;
    if (!anyLength && before < word.letters.size())
        return std::nullopt;
    const auto begin = anyLength ? beginOfWord(folded, before) : before - word.letters.size();
    const auto letters = folded.substr(begin, before - begin);
    const bool fits = word.anyBeginning && word.anyEnding ? letters.find(word.letters) != letters.npos
                      : word.anyBeginning                 ? letters.ends_with(word.letters)
                                                          : letters.starts_with(word.letters);
    if (!fits)
        return std::nullopt;
    if (word.anyBeginning)
        return beginOfWord(folded, begin);
    return isInsideWord(folded, begin) ? std::nullopt : std::optional(begin);
}

} // namespace

bool isInsideWord(std::string_view folded, std::size_t index) {
    return index > 0 && index < folded.size() && wordCharacterAt(folded, index) &&
           wordCharacterAt(folded, previousCodePoint(folded, index));
}

std::optional<Phrase> Phrase::compile(std::string_view text) {
    Phrase phrase;
    if (!phrase.take(fold(text)))
        return std::nullopt;
    for (std::size_t index = 0; index < phrase.m_words.size(); ++index) {
        auto& word = phrase.m_words[index];
        if (word.size == 0 && !word.anyBeginning)
            return std::nullopt;
        if (word.size == 0)
            word.anyEnding = true;
        if (word.size > phrase.m_words[phrase.m_anchor].size)
            phrase.m_anchor = index;
    }
    return phrase.m_words[phrase.m_anchor].size > 0 ? std::optional(std::move(phrase)) : std::nullopt;
}

/// Cuts the text into words; false where a star stands inside one.
bool Phrase::take(std::string_view folded) {
    if (folded.size() > phraseBytes)
        return false;
    m_letters.reserve(folded.size());
    m_words.emplace_back();
    for (const char byte : folded) {
        auto& word = m_words.back();
        if (word.anyEnding && !isSeparator(byte))
            return false;
        if (isSeparator(byte)) {
            if (word.size > 0 || word.anyBeginning)
                m_words.push_back({.begin = static_cast<std::uint16_t>(m_letters.size())});
        } else if (byte == '*') {
            (word.size == 0 ? word.anyBeginning : word.anyEnding) = true;
        } else {
            m_letters += byte;
            ++word.size;
        }
    }
    return true;
}

std::optional<TextRange> wordAround(std::string_view folded, std::size_t begin, const Phrase::Word& word) {
    if (!folded.substr(begin).starts_with(word.letters))
        return std::nullopt;
    TextRange range{begin, begin + word.letters.size()};
    if (word.anyEnding)
        range.end = endOfWord(folded, range.end);
    else if (isInsideWord(folded, range.end))
        return std::nullopt;
    if (word.anyBeginning)
        range.begin = beginOfWord(folded, begin);
    else if (isInsideWord(folded, begin))
        return std::nullopt;
    return range;
}

std::optional<TextRange> Phrase::matchAround(std::string_view folded, TextRange anchor) const {
    auto range = anchor;
    for (auto index = m_anchor + 1; index < m_words.size(); ++index) {
        const auto end = endOfNext(folded, range.end, word(index));
        if (!end)
            return std::nullopt;
        range.end = *end;
    }
    for (auto index = m_anchor; index-- > 0;) {
        const auto begin = beginOfPrevious(folded, range.begin, word(index));
        if (!begin)
            return std::nullopt;
        range.begin = *begin;
    }
    return range;
}

} // namespace shopwalker
