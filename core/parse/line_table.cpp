// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/line_table.h"

#include <algorithm>

namespace shopwalker {

LineTable::LineTable(std::string_view text) {
    const bool onlyLineFeeds = text.find('\r') == std::string_view::npos;
    for (auto at = onlyLineFeeds ? text.find('\n') : text.find_first_of("\r\n"); at != std::string_view::npos;
         at = onlyLineFeeds ? text.find('\n', at) : text.find_first_of("\r\n", at)) {
        at += text.substr(at, 2) == "\r\n" ? 2 : 1;
        m_starts.push_back(static_cast<std::uint32_t>(at));
    }
}

Position LineTable::positionIn(std::string_view text, std::size_t offset) const {
    offset = std::min(offset, text.size());
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const auto begin = *std::prev(behind);
    const auto before = text.substr(begin, offset - begin);
    const auto codePoints = std::count_if(before.begin(), before.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    });
    return {.line = static_cast<int>(behind - m_starts.begin()), .column = static_cast<int>(codePoints) + 1};
}

} // namespace shopwalker
