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
    if (text.size() >= sizeof bytes) // nearly always: a copy of known size is one instruction
        std::memcpy(&bytes, text.data(), sizeof bytes);
    else
        std::memcpy(&bytes, text.data(), text.size());
    return std::endian::native == std::endian::little ? __builtin_bswap64(bytes) : bytes;
}

/// Many short strings, to be asked with which of them a text begins: a binary search over numbers, small
/// enough to stay in the processor's cache, behind two filters of 8 KB. Immutable.
class PrefixTable {
public:
    static constexpr std::size_t longest = 8; ///< bytes of one string

    PrefixTable() = default;
    /// The strings are sorted, none is empty, doubled, or longer than `longest`.
    explicit PrefixTable(const std::vector<std::string_view>& sorted);

    /// False for most texts that begin with none of the strings, by their first bytes: four, or two where a
    /// string is shorter than four. Quick, to be asked before find().
    bool mayBegin(std::uint64_t text) const {
        const auto pair = text >> bucketShift;
        return isMarked(static_cast<std::uint32_t>(text >> 32)) ||
               (m_shortPairs[pair / 64] >> (pair % 64) & 1) != 0;
    }

    /// Calls `found(index of the string)` for each one that a text begins with, longest first. `text` is what
    /// firstEightBytes() makes of it.
    template<class Found>
    void find(std::uint64_t text, Found&& found) const {
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
    void markShort(std::uint64_t key, std::size_t size);

    std::array<std::uint64_t, (1u << filterBits) / 64> m_filter{};
    std::array<std::uint64_t, (1u << 16) / 64> m_shortPairs{}; // first two bytes of texts
    std::vector<std::uint64_t> m_keys;                         // sorted
    std::vector<std::uint64_t> m_masks;                        // of the bytes that a string has
    std::vector<std::uint32_t> m_shorter; // the longest other string that this one begins with
    std::vector<std::uint32_t> m_firstOf; // bucket → its first key
};

} // namespace shopwalker
