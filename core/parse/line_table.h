// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"

#include <vector>

namespace shopwalker {

/// Where the lines of a text begin; CRLF is one break.
class LineTable {
public:
    LineTable() = default;
    explicit LineTable(std::string_view text);

    /// `text` is the one it was made of.
    Position positionIn(std::string_view text, std::size_t offset) const;

private:
    std::vector<std::uint32_t> m_starts{0};
};

} // namespace shopwalker
