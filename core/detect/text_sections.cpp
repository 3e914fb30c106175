// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/text_sections.h"

#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t shortBlock = 120; // bytes of a cell or a line of an address
constexpr std::size_t sectionBytes = 1200;
constexpr std::size_t longestBlock = 4000; // articles beyond this are read only at their beginning

void addBlock(TextSection& section, const std::string& text, std::size_t block) {
    for (std::size_t begin = 0; begin <= text.size() && begin < longestBlock;) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = fold(std::string_view(text).substr(begin, std::min(end - begin, longestBlock)));
        if (!line.empty()) {
            if (!section.folded.empty())
                section.folded += '\n';
            section.lines.push_back({section.folded.size(), block, begin});
            section.folded += line;
        }
        begin = end + 1;
    }
}

} // namespace

const TextSection::Line& TextSection::lineAt(std::size_t at) const {
    auto line =
        std::upper_bound(lines.begin(), lines.end(), at, [](std::size_t position, const Line& candidate) {
            return position < candidate.begin;
        });
    return *(line == lines.begin() ? line : line - 1);
}

std::string_view TextSection::text(std::size_t index) const {
    const auto begin = lines[index].begin;
    const auto end = index + 1 < lines.size() ? lines[index + 1].begin - 1 : folded.size();
    return std::string_view(folded).substr(begin, end - begin);
}

std::vector<PhraseMatch> TextSection::phrasesOf(std::size_t index) const {
    const auto begin = lines[index].begin;
    const auto end = begin + text(index).size();
    auto match = std::upper_bound(phrases.begin(), phrases.end(), begin,
                                  [](std::size_t at, const PhraseMatch& phrase) { return at < phrase.end; });
    std::vector<PhraseMatch> ofLine;
    for (; match != phrases.end() && match->end <= end; ++match) {
        ofLine.push_back(*match);
        ofLine.back().begin -= begin;
        ofLine.back().end -= begin;
    }
    return ofLine;
}

std::vector<TextSection> textSections(const Page& page, const Lexicon& contactWords) {
    std::vector<TextSection> sections;
    const auto& blocks = page.blocks();
    bool open = false; // the last section takes more short blocks
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        const auto& text = blocks[index].text;
        const bool isShort = text.size() <= shortBlock;
        if (!isShort || !open || sections.back().folded.size() > sectionBytes)
            sections.emplace_back();
        addBlock(sections.back(), text, index);
        open = isShort;
    }
    std::erase_if(sections, [](const auto& section) { return section.lines.empty(); });
    for (auto& section : sections)
        section.phrases = contactWords.find(section.folded);
    return sections;
}

std::pair<NodeIndex, std::uint32_t> placeOf(const Page& page, const TextSection& section, std::size_t at) {
    const auto& line = section.lineAt(at);
    const auto& block = page.blocks()[line.block];
    const auto text = std::string_view(block.text).substr(line.from);
    const auto inBlock = std::min(line.from + unfoldedIndex(text, at - line.begin), block.text.size());
    return {block.node, page.offsetOf(block, inBlock)};
}

} // namespace shopwalker
