// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/html/arena.h"
#include "core/parse/node.h"

#include <vector>

namespace shopwalker {

/// A start or end tag as it stands in the source.
struct TagToken {
    std::size_t end;       ///< behind its `>`; npos when the page ends inside
    std::string_view name; ///< lower case
    GumboTag tag;
    bool selfClosing;
};

/// Reads tags: name and attributes. Names and values that stand in the source as they mean are views of it,
/// the others are kept in `strings`.
class TagReader {
public:
    TagReader(std::string_view html, StringStore& strings, std::vector<Attribute>& attributes);

    /// `nameBegin` is the letter behind `<` or `</`. Attributes are appended to the list, of each name the
    /// first, at most limits::attributesPerTag.
    TagToken read(std::size_t nameBegin);

    /// Whether decoding could change this stretch of the source.
    bool needsDecoding(std::string_view source) const;

private:
    std::string_view lowerCase(std::string_view text);
    std::size_t readAttribute(std::size_t at, std::size_t firstOfTag);
    void add(std::string_view name, std::string_view value, std::size_t offset, std::size_t firstOfTag);

    std::string_view m_html;
    StringStore& m_strings;
    std::vector<Attribute>& m_attributes;
    bool m_plainBreaks; ///< neither CR nor NUL anywhere in the page
};

} // namespace shopwalker
