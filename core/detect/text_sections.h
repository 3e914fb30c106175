// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/words/lexicon.h"

namespace shopwalker {

/// Neighbouring short blocks read as one text, a block a line: the cells of a table of opening hours, the
/// lines of an address. A long block is a section of its own.
struct TextSection {
    struct Line {
        std::size_t begin; ///< in `folded`
        std::size_t block; ///< index in Page::blocks()
        std::size_t from;  ///< where the line begins in the block's text
    };
    std::string folded; ///< lines parted by '\n'
    std::vector<Line> lines;
    std::vector<PhraseMatch> phrases; ///< the contact words in `folded`, in the order of their ends

    const Line& lineAt(std::size_t at) const;
    /// The folded text of line `index`.
    std::string_view text(std::size_t index) const;
    /// The contact words of line `index`, with their places in it.
    std::vector<PhraseMatch> phrasesOf(std::size_t index) const;
};

/// The sections of a page, in order, and the words of `contactWords` in them.
std::vector<TextSection> textSections(const Page& page, const Lexicon& contactWords);

/// Evidence at a byte of a section's folded text.
std::pair<NodeIndex, std::uint32_t> placeOf(const Page& page, const TextSection& section, std::size_t at);

} // namespace shopwalker
