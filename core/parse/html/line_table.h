// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"

#include <vector>

namespace shopwalker {

/// Where the lines of a text begin, and how many code points stand before every so many bytes: a position
/// costs the same in a page of one line. CRLF is one break.
class LineTable {
public:
    LineTable() = default;
    explicit LineTable(std::string_view text);

    /// `text` is the one it was made of.
    Position positionIn(std::string_view text, std::size_t offset) const;

private:
    std::size_t codePointsBefore(std::string_view text, std::size_t offset) const;

    std::vector<std::uint32_t> m_starts{0};
    std::vector<std::uint32_t> m_codePoints{0}; ///< before each block of bytes
};

} // namespace shopwalker
