// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/line_table.h"

#include <algorithm>
#include <cstring>

namespace shopwalker {

namespace {

constexpr std::size_t blockBytes = 1024;
constexpr std::uint64_t lowBits = 0x0101010101010101u; // of the eight bytes of a number

constexpr std::uint64_t highBits = 0x80 * lowBits;

std::size_t sumOfLanes(std::uint64_t lanes) {
    constexpr std::uint64_t even = 0x00FF00FF00FF00FFu;
    return static_cast<std::size_t>(((lanes & even) + (lanes >> 8 & even)) * 0x0001000100010001u >> 48);
}

/// Low bits of the bytes that continue a code point.
std::uint64_t continuations(std::uint64_t bytes) {
    return bytes >> 7 & ~bytes >> 6 & lowBits;
}

/// Low bits of the bytes that are line feeds.
std::uint64_t lineFeeds(std::uint64_t bytes) {
    constexpr std::uint64_t sevenBits = 0x7F * lowBits;
    const auto differences = bytes ^ ('\n' * lowBits);
    return ~(((differences & sevenBits) + sevenBits) | differences | sevenBits) >> 7;
}

bool isBreak(std::string_view text, std::size_t at, bool returnsBreak) {
    return text[at] == '\n' || (returnsBreak && text[at] == '\r' && text.substr(at + 1, 1) != "\n");
}

bool hasLoneReturn(std::string_view text) {
    for (auto at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1))
        if (text.substr(at + 1, 1) != "\n")
            return true;
    return false;
}

} // namespace

LineTable::LineTable(std::string_view text)
    : m_returnsBreak(hasLoneReturn(text)) {
    m_marks.reserve(text.size() / blockBytes + 1);
    for (auto end = blockBytes; end <= text.size(); end += blockBytes)
        m_marks.push_back(markAt(text, end));
}

/// Goes on from the last mark before the offset.
LineTable::Mark LineTable::markAt(std::string_view text, std::size_t offset) const {
    const auto block = std::min((offset > 0 ? offset - 1 : 0) / blockBytes, m_marks.size() - 1);
    const auto begin = block * blockBytes;
    auto mark = m_marks[block];
    std::uint64_t breaks = 0, continued = 0; // eight lanes each, to which a block adds 128 at most
    auto at = begin;
    for (; at + sizeof(std::uint64_t) <= offset && !m_returnsBreak; at += sizeof(std::uint64_t)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        breaks += lineFeeds(bytes);
        if ((bytes & highBits) != 0) // mostly ASCII
            continued += continuations(bytes);
    }
    auto others = sumOfLanes(continued);
    mark.breaks += static_cast<std::uint32_t>(sumOfLanes(breaks));
    for (; at < offset; ++at) {
        mark.breaks += isBreak(text, at, m_returnsBreak);
        others += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    }
    mark.codePoints += static_cast<std::uint32_t>(offset - begin - others);
    for (auto last = offset; last > begin && mark.breaks > m_marks[block].breaks; --last)
        if (isBreak(text, last - 1, m_returnsBreak)) {
            mark.lineBegin = static_cast<std::uint32_t>(last);
            break;
        }
    return mark;
}

Position LineTable::positionIn(std::string_view text, std::size_t offset) const {
    const auto mark = markAt(text, std::min(offset, text.size()));
    const auto line = markAt(text, mark.lineBegin);
    return {.line = static_cast<int>(mark.breaks) + 1,
            .column = static_cast<int>(mark.codePoints - line.codePoints) + 1};
}

} // namespace shopwalker
