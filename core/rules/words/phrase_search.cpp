// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/phrase_search.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <tuple>

namespace shopwalker {

namespace {

/// A phrase on its way into the order of the anchors.
struct Sorted {
    std::uint64_t beginning; ///< of the letters: nearly always enough to compare
    Phrase::Word word;
    std::uint32_t phrase;

    bool operator<(const Sorted& other) const {
        if (word.anyBeginning != other.word.anyBeginning)
            return other.word.anyBeginning;
        if (beginning != other.beginning)
            return beginning < other.beginning;
        return std::tie(word.letters, word.anyEnding, phrase) <
               std::tie(other.word.letters, other.word.anyEnding, other.phrase);
    }
};

} // namespace

PhraseSearch::PhraseSearch(std::vector<Phrase> phrases)
    : m_phrases(std::move(phrases)) {
    std::vector<Sorted> sorted;
    sorted.reserve(m_phrases.size());
    for (std::uint32_t index = 0; index < m_phrases.size(); ++index) {
        const auto word = m_phrases[index].anchor();
        sorted.push_back({firstEightBytes(word.letters), word, index});
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [beginning, word, phrase] : sorted)
        add(word, {phrase, m_phrases[phrase].hasWordsBefore(), m_phrases[phrase].hasWordsBehind()});
    const auto anywhere = std::find_if(m_anchors.begin(), m_anchors.end(),
                                       [](const Anchor& anchor) { return anchor.anyBeginning; });
    const auto split = static_cast<std::uint32_t>(anywhere - m_anchors.begin());
    m_atStarts = beginningsOf(0, split);
    m_anywhere = beginningsOf(split, static_cast<std::uint32_t>(m_anchors.size()));
}

void PhraseSearch::add(const Phrase::Word& word, const Entry& entry) {
    const auto index = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back(entry);
    const bool same = !m_anchors.empty() && lettersOf(m_anchors.back()) == word.letters &&
                      m_anchors.back().anyBeginning == word.anyBeginning &&
                      m_anchors.back().anyEnding == word.anyEnding;
    if (!same) {
        m_anchors.push_back({.letters = static_cast<std::uint32_t>(m_letters.size()),
                             .size = static_cast<std::uint16_t>(word.letters.size()),
                             .anyBeginning = word.anyBeginning,
                             .anyEnding = word.anyEnding,
                             .begin = index,
                             .end = index});
        m_letters += word.letters;
    }
    m_anchors.back().end = index + 1;
}

PhraseSearch::Beginnings PhraseSearch::beginningsOf(std::uint32_t begin, std::uint32_t end) const {
    Beginnings beginnings;
    std::vector<std::string_view> prefixes;
    for (auto index = begin; index < end; ++index) {
        const auto prefix = lettersOf(m_anchors[index]).substr(0, PrefixTable::longest);
        if (prefixes.empty() || prefixes.back() != prefix) {
            prefixes.push_back(prefix);
            beginnings.firstAnchor.push_back(index);
        }
    }
    beginnings.firstAnchor.push_back(end);
    beginnings.table = PrefixTable(prefixes);
    return beginnings;
}

std::vector<PhraseSearch::Match> PhraseSearch::find(std::string_view folded) const {
    std::vector<Match> found;
    if (m_phrases.empty())
        return found;
    const bool anywhere = m_anywhere.firstAnchor.size() > 1;
    bool afterLetter = false;
    for (std::size_t index = 0; index < folded.size();) {
        const auto at = index;
        const bool letter = isSpacedWordCharacter(nextCodePoint(folded, index));
        const bool starts = !letter || !afterLetter;
        afterLetter = letter;
        if (!starts && !anywhere)
            continue;
        const auto beginning = firstEightBytes(folded.substr(at));
        if (starts && m_atStarts.table.mayBegin(beginning))
            lookUp(m_atStarts, beginning, folded, at, found);
        if (anywhere && m_anywhere.table.mayBegin(beginning))
            lookUp(m_anywhere, beginning, folded, at, found);
    }
    std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
        return std::tie(a.range.end, a.anchor, a.phrase) < std::tie(b.range.end, b.anchor, b.phrase);
    });
    return found;
}

void PhraseSearch::lookUp(const Beginnings& beginnings, std::uint64_t beginning, std::string_view folded,
                          std::size_t at, std::vector<Match>& found) const {
    beginnings.table.find(beginning, [&](std::uint32_t prefix) {
        for (auto anchor = beginnings.firstAnchor[prefix]; anchor < beginnings.firstAnchor[prefix + 1];
             ++anchor)
            matchAnchor(m_anchors[anchor], folded, at, found);
    });
}

void PhraseSearch::matchAnchor(const Anchor& anchor, std::string_view folded, std::size_t at,
                               std::vector<Match>& found) const {
    const auto word = wordAround(folded, at, {lettersOf(anchor), anchor.anyBeginning, anchor.anyEnding});
    if (!word)
        return;
    const bool canGoBack = word->begin > 0 && isSeparator(folded[word->begin - 1]);
    const bool canGoOn = word->end < folded.size() && isSeparator(folded[word->end]);
    for (auto entry = anchor.begin; entry < anchor.end; ++entry) {
        const auto& [phrase, wordsBefore, wordsBehind] = m_entries[entry];
        if ((wordsBefore && !canGoBack) || (wordsBehind && !canGoOn))
            continue;
        if (!wordsBefore && !wordsBehind)
            found.push_back({phrase, *word, at});
        else if (const auto range = m_phrases[phrase].matchAround(folded, *word))
            found.push_back({phrase, *range, at});
    }
}

} // namespace shopwalker
