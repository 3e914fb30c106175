// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The first eight bytes of a text as one number that sorts as the text does; a shorter text is filled up
/// with zeros.
inline std::uint64_t firstEightBytes(std::string_view text) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
    return std::endian::native == std::endian::little ? __builtin_bswap64(bytes) : bytes;
}

/// Many short strings, to be asked with which of them a text begins: a binary search over numbers, small
/// enough to stay in the processor's cache, behind a filter of 8 KB. Immutable.
class PrefixTable {
public:
    static constexpr std::size_t longest = 8; ///< bytes of one string

    PrefixTable() = default;
    /// The strings are sorted, none is empty, doubled, or longer than `longest`.
    explicit PrefixTable(const std::vector<std::string_view>& sorted);

    bool empty() const { return m_keys.empty(); }

    /// Calls `found(index of the string)` for each one that a text begins with, longest first. `text` is what
    /// firstEightBytes() makes of it.
    template<class Found>
    void find(std::uint64_t text, Found&& found) const {
        if (!mayBegin(text))
            return;
        const auto bucket = m_keys.begin();
        const auto first = bucket + m_firstOf[text >> bucketShift];
        const auto last = bucket + m_firstOf[(text >> bucketShift) + 1];
        // Whatever the text begins with is the greatest string that is not greater, or a beginning of it.
        auto index = static_cast<std::uint32_t>(std::upper_bound(first, last, text) - bucket) - 1;
        while (index != none && ((m_keys[index] ^ text) & m_masks[index]) != 0)
            index = m_shorter[index];
        for (; index != none; index = m_shorter[index])
            found(index);
    }

private:
    static constexpr std::uint32_t none = ~0u;
    static constexpr unsigned bucketShift = 48; // two bytes choose the bucket
    static constexpr std::size_t filterBytes = 4;
    static constexpr unsigned filterBits = 16;

    static std::uint32_t slotOf(std::uint32_t firstBytes) {
        return (firstBytes * 0x9E3779B1u) >> (32 - filterBits);
    }
    bool isMarked(std::uint32_t firstBytes) const {
        const auto slot = slotOf(firstBytes);
        return (m_filter[slot / 64] >> (slot % 64) & 1) != 0;
    }
    /// Most texts begin with none of the strings, which their first bytes tell: up to four, or all of a
    /// shorter string's.
    bool mayBegin(std::uint64_t text) const {
        const auto bytes = static_cast<std::uint32_t>(text >> 32);
        return isMarked(bytes) || isMarked(bytes & 0xFFFFFF00u) || isMarked(bytes & 0xFFFF0000u) ||
               isMarked(bytes & 0xFF000000u);
    }

    std::array<std::uint64_t, (1u << filterBits) / 64> m_filter{};
    std::vector<std::uint64_t> m_keys;    // sorted
    std::vector<std::uint64_t> m_masks;   // of the bytes that a string has
    std::vector<std::uint32_t> m_shorter; // the longest other string that this one begins with
    std::vector<std::uint32_t> m_firstOf; // bucket → its first key
};

} // namespace shopwalker
