// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/line_table.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t blockBytes = 1024;

std::size_t codePointsIn(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

} // namespace

LineTable::LineTable(std::string_view text) {
    const bool onlyLineFeeds = text.find('\r') == std::string_view::npos;
    const auto nextBreak = [&](std::size_t from) {
        return onlyLineFeeds ? text.find('\n', from) : text.find_first_of("\r\n", from);
    };
    for (auto at = nextBreak(0); at != std::string_view::npos; at = nextBreak(at)) {
        at += text.substr(at, 2) == "\r\n" ? 2 : 1;
        m_starts.push_back(static_cast<std::uint32_t>(at));
    }
    std::size_t codePoints = 0;
    for (std::size_t block = 0; block + blockBytes <= text.size(); block += blockBytes) {
        codePoints += codePointsIn(text.substr(block, blockBytes));
        m_codePoints.push_back(static_cast<std::uint32_t>(codePoints));
    }
}

std::size_t LineTable::codePointsBefore(std::string_view text, std::size_t offset) const {
    const auto block = std::min(offset / blockBytes, m_codePoints.size() - 1);
    return m_codePoints[block] + codePointsIn(text.substr(block * blockBytes, offset - block * blockBytes));
}

Position LineTable::positionIn(std::string_view text, std::size_t offset) const {
    offset = std::min(offset, text.size());
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const auto begin = *std::prev(behind);
    return {.line = static_cast<int>(behind - m_starts.begin()),
            .column = static_cast<int>(codePointsBefore(text, offset) - codePointsBefore(text, begin)) + 1};
}

} // namespace shopwalker
