// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"

#include <vector>

namespace shopwalker {

/// How many lines and code points stand before every so many bytes of a text: a position costs the same
/// wherever it is, also in a page of one line. CRLF is one break.
class LineTable {
public:
    LineTable() = default;
    explicit LineTable(std::string_view text);

    /// `text` is the one it was made of.
    Position positionIn(std::string_view text, std::size_t offset) const;

private:
    /// A place in the text, counted from its beginning.
    struct Mark {
        std::uint32_t breaks = 0;
        std::uint32_t lineBegin = 0; ///< of the line it stands in
        std::uint32_t codePoints = 0;
    };

    Mark markAt(std::string_view text, std::size_t offset) const;

    std::vector<Mark> m_marks{Mark{}}; ///< of the beginning of each block of bytes
    bool m_returnsBreak = false;       ///< some CR stands alone, so that every one has to be looked at
};

} // namespace shopwalker
