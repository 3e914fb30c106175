// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"

#include <string>
#include <vector>

namespace shopwalker {

struct StartTag {
    std::uint32_t offset;   ///< of its `<` in the source
    std::uint32_t skeleton; ///< of its `<` in the skeleton
    std::uint32_t firstAttribute;
    std::uint32_t attributeCount;
    std::string_view name; ///< lower case
    std::string_view body; ///< of `<script>`, `<style>` and the like: what stands before the end tag
};

struct TextRun {
    std::uint32_t begin; ///< in the source
    std::uint32_t end;
    std::uint32_t skeleton;
    bool blank; ///< white space only; stands in the skeleton as one space
    bool plain; ///< character references are not decoded here
};

/// A page reduced to what decides the shape of its tree: tag names in order, one letter for each run of text
/// (a code point of its own, see placeholder()), nothing of attributes, comments, scripts, styles, drawings
/// and templates. Gumbo then has a tenth to read; source positions and contents stand in the lists beside.
struct Skeleton {
    std::string markup;
    std::vector<StartTag> tags; ///< in source order, and so in skeleton order
    std::vector<TextRun> texts;
    std::vector<Attribute> attributes;
};

/// The code point that stands for text run number `index`, and back. All above U+FFFF, so that no character
/// of the skeleton's own can be taken for one.
constexpr char32_t placeholder(std::uint32_t index) {
    constexpr std::uint32_t perPlane = 0xFFFE; // the last two of each plane are no characters
    return 0x10000 + (index / perPlane) * 0x10000 + index % perPlane;
}
constexpr std::uint32_t textRunOf(char32_t placeholder) {
    return ((placeholder >> 16) - 1) * 0xFFFE + (placeholder & 0xFFFF);
}
static_assert(textRunOf(placeholder(200'000)) == 200'000);

} // namespace shopwalker
