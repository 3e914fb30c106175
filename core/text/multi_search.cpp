// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/multi_search.h"

#include "core/text/fold.h"

#include <numeric>

namespace shopwalker {

MultiSearch::MultiSearch(const std::vector<std::string>& patterns) {
    for (const auto& pattern : patterns)
        m_lengths.push_back(pattern.size());
    std::vector<std::uint32_t> order(patterns.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](auto index) { return patterns[index].empty(); });
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return patterns[a] < patterns[b]; });

    std::vector<std::string_view> prefixes;
    for (const auto index : order) {
        const auto prefix = std::string_view(patterns[index]).substr(0, PrefixTable::longest);
        if (prefixes.empty() || prefixes.back() != prefix) {
            prefixes.push_back(prefix);
            m_firstOf.push_back(static_cast<std::uint32_t>(m_patterns.size()));
        }
        m_patterns.push_back(patterns[index]);
        m_numbers.push_back(index);
    }
    m_firstOf.push_back(static_cast<std::uint32_t>(m_patterns.size()));
    m_table = PrefixTable(prefixes);
    for (const auto& pattern : m_patterns)
        addToFilter(pattern);
}

void MultiSearch::addToFilter(const std::string& pattern) {
    const auto mark = [&](const char* text) {
        const auto slot = slotOf(text);
        m_filter[slot / 64] |= std::uint64_t(1) << (slot % 64);
    };
    if (pattern.size() >= filterBytes)
        return mark(pattern.data());
    if (pattern.size() == filterBytes - 1) { // with whatever may stand behind it
        auto longer = pattern + '\0';
        do
            mark(longer.data());
        while (++longer.back() != '\0');
        return;
    }
    m_hasShort = true;
    const auto byte = static_cast<unsigned char>(pattern.front());
    m_shortBegin[byte] = true;
    if (byte >= 'a' && byte <= 'z')
        m_shortBegin[byte ^ 0x20u] = true;
}

std::optional<std::size_t> MultiSearch::first(std::string_view text, bool foldAscii) const {
    std::optional<std::size_t> end;
    const auto filtered = text.size() < filterBytes ? 0 : text.size() - filterBytes + 1;
    for (std::size_t at = 0; at < text.size() && !end; ++at)
        if (at >= filtered || mayBegin(text.data() + at))
            matchAt(text, at, foldAscii, [&](Match match) { end = match.end; });
    return end;
}

std::uint64_t MultiSearch::lowerBytes(std::uint64_t bytes) {
    // The high bit of each byte, where the byte is a capital letter.
    constexpr std::uint64_t ones = 0x0101010101010101u;
    const auto low = bytes & (0x7F * ones);
    const auto fromA = low + (0x80 - 'A') * ones;
    const auto beyondZ = low + (0x80 - 'Z' - 1) * ones;
    const auto capitals = (fromA & ~beyondZ) & ~bytes & (0x80 * ones);
    return bytes | capitals >> 2;
}

bool MultiSearch::continues(std::string_view text, const std::string& pattern, bool foldAscii) {
    if (pattern.size() <= PrefixTable::longest)
        return true;
    if (text.size() < pattern.size())
        return false;
    const auto more = pattern.size() - PrefixTable::longest;
    const auto rest = text.substr(PrefixTable::longest, more);
    const auto wanted = std::string_view(pattern).substr(PrefixTable::longest);
    return foldAscii ? startsWithLower(rest, wanted) : rest == wanted;
}

} // namespace shopwalker
