// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <gumbo.h>

namespace shopwalker {

/// What the tree construction of HTML does differently for different elements.
enum TagTrait : std::uint16_t {
    VoidTag = 1 << 0, ///< never has content
    ClosesParagraph = 1 << 1,
    SpecialTag = 1 << 2,    ///< stops the search for the element that an end tag closes
    ScopeTag = 1 << 3,      ///< nothing outside is reached from inside
    FormattingTag = 1 << 4, ///< opened again in every block until it is closed
    InlineTag = 1 << 5,     ///< does not begin a new block of text
    RawTextTag = 1 << 6,    ///< its content is text up to its end tag
    HeadingTag = 1 << 7,
    LeavesForeign = 1 << 9, ///< ends svg and math when it stands inside
};

using TagTraits = std::array<std::uint16_t, GUMBO_TAG_LAST + 1>;
extern const TagTraits tagTraits;

inline bool has(GumboTag tag, TagTrait trait) {
    return (tagTraits[tag] & trait) != 0;
}

} // namespace shopwalker
