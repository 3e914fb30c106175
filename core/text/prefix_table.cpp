// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/prefix_table.h"

namespace shopwalker {

PrefixTable::PrefixTable(const std::vector<std::string_view>& sorted) {
    constexpr std::size_t buckets = std::size_t(1) << (64 - bucketShift);
    m_firstOf.reserve(buckets + 1);
    for (std::uint32_t index = 0; index < sorted.size(); ++index) {
        const auto size = std::min(sorted[index].size(), longest);
        m_keys.push_back(firstEightBytes(sorted[index]));
        m_masks.push_back(~std::uint64_t(0) << (8 * (longest - size)));
        auto shorter = index - 1; // none for the first
        while (shorter != none && ((m_keys[shorter] ^ m_keys[index]) & m_masks[shorter]) != 0)
            shorter = m_shorter[shorter];
        m_shorter.push_back(shorter);
        if (size < filterBytes) {
            markShort(m_keys[index], size);
        } else {
            const auto slot = slotOf(static_cast<std::uint32_t>(m_keys[index] >> 32));
            m_filter[slot / 64] |= std::uint64_t(1) << (slot % 64);
        }
        while (m_firstOf.size() <= m_keys[index] >> bucketShift)
            m_firstOf.push_back(index);
    }
    m_firstOf.resize(buckets + 1, static_cast<std::uint32_t>(sorted.size()));
}

/// A string of one byte may go on with any second one.
void PrefixTable::markShort(std::uint64_t key, std::size_t size) {
    const auto first = key >> bucketShift;
    const auto last = size > 1 ? first : first | 0xFF;
    for (auto pair = first; pair <= last; ++pair)
        m_shortPairs[pair / 64] |= std::uint64_t(1) << (pair % 64);
}

} // namespace shopwalker
