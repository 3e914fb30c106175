// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/phrase.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t anchorBytes = 8;    // longer ones make the search table big and find nothing more
constexpr std::size_t wildcardBytes = 48; // what `*` may stand for: hostile pages have words without end

bool isSeparator(char byte) {
    return byte == ' ' || byte == '-' || byte == '_' || byte == '/';
}

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

/// Han, kana and Thai put no spaces between words.
bool isUnspaced(char32_t c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x0E00 && c <= 0x0E7F);
}

bool isSpacedWordCharacter(char32_t c) {
    return isWordCharacter(c) && !isUnspaced(c);
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

} // namespace

bool isInsideWord(std::string_view folded, std::size_t index) {
    return index > 0 && index < folded.size() && wordCharacterAt(folded, index) &&
           wordCharacterAt(folded, previousCodePoint(folded, index));
}

std::optional<Phrase> Phrase::compile(std::string_view text) {
    const auto folded = fold(text);
    Phrase phrase;
    phrase.m_words.emplace_back();
    for (std::size_t index = 0; index < folded.size(); ++index) {
        auto& word = phrase.m_words.back();
        if (word.anyEnding && !isSeparator(folded[index]))
            return std::nullopt;
        if (isSeparator(folded[index])) {
            if (!word.letters.empty() || word.anyBeginning)
                phrase.m_words.emplace_back();
        } else if (folded[index] == '*') {
            (word.letters.empty() ? word.anyBeginning : word.anyEnding) = true;
        } else {
            word.letters += folded[index];
        }
    }
    for (std::size_t index = 0; index < phrase.m_words.size(); ++index) {
        auto& word = phrase.m_words[index];
        if (word.letters.empty() && !word.anyBeginning)
            return std::nullopt;
        if (word.letters.empty())
            word.anyEnding = true;
        if (word.letters.size() > phrase.m_words[phrase.m_anchorWord].letters.size())
            phrase.m_anchorWord = index;
    }
    if (phrase.m_words[phrase.m_anchorWord].letters.empty())
        return std::nullopt;
    const std::string_view letters = phrase.m_words[phrase.m_anchorWord].letters;
    std::size_t end = 0;
    for (std::size_t next = 0; next < letters.size() && (nextCodePoint(letters, next), next <= anchorBytes);)
        end = next;
    phrase.m_anchor = letters.substr(0, end);
    return phrase;
}

std::optional<std::size_t> Phrase::matchForward(std::string_view folded, std::size_t begin,
                                                std::size_t first) const {
    auto at = begin;
    for (auto index = first; index < m_words.size(); ++index) {
        const auto& word = m_words[index];
        if (index > first) {
            const auto next = afterSeparators(folded, at);
            if (next == at)
                return std::nullopt;
            at = next;
            if (word.anyBeginning) {
                const auto found = folded.substr(0, endOfWord(folded, at)).find(word.letters, at);
                if (found == std::string_view::npos)
                    return std::nullopt;
                at = found;
            }
        }
        if (!folded.substr(at).starts_with(word.letters))
            return std::nullopt;
        at += word.letters.size();
        if (word.anyEnding)
            at = endOfWord(folded, at);
        else if (isInsideWord(folded, at))
            return std::nullopt;
    }
    return at;
}

std::optional<std::size_t> Phrase::matchBackward(std::string_view folded, std::size_t end,
                                                 std::size_t last) const {
    auto at = end;
    for (auto index = last + 1; index-- > 0;) {
        const auto& word = m_words[index];
        if (index < last) {
            const auto before = beforeSeparators(folded, at);
            if (before == at)
                return std::nullopt;
            at = before;
            const auto begin = word.anyEnding || word.anyBeginning ? beginOfWord(folded, at)
                               : at >= word.letters.size()         ? at - word.letters.size()
                                                                   : folded.size();
            const auto letters = begin <= at ? folded.substr(begin, at - begin) : std::string_view();
            const bool fits = word.anyBeginning && word.anyEnding ? letters.find(word.letters) != letters.npos
                              : word.anyBeginning                 ? letters.ends_with(word.letters)
                                                                  : letters.starts_with(word.letters);
            if (!fits)
                return std::nullopt;
            at = begin;
        }
        if (word.anyBeginning)
            at = beginOfWord(folded, at);
        else if (isInsideWord(folded, at))
            return std::nullopt;
    }
    return at;
}

std::optional<TextRange> Phrase::matchAround(std::string_view folded, std::size_t anchorEnd) const {
    const auto wordBegin = anchorEnd - m_anchor.size();
    const auto end = matchForward(folded, wordBegin, m_anchorWord);
    if (!end)
        return std::nullopt;
    const auto begin = matchBackward(folded, wordBegin, m_anchorWord);
    if (!begin)
        return std::nullopt;
    return TextRange{*begin, *end};
}

} // namespace shopwalker
