// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/prefix_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Finds many byte strings in one pass: build once, search from any thread. A filter of 8 KB tells for each
/// place from its first four bytes whether a pattern can begin there; only then the patterns are looked up.
/// Linear in the text, whatever the number of patterns.
class MultiSearch {
public:
    struct Match {
        std::uint32_t pattern; ///< index in the order of construction
        std::size_t end;       ///< one past the last byte
        bool operator==(const Match&) const = default;
    };

    explicit MultiSearch(const std::vector<std::string>& patterns);
    MultiSearch() = default;

    /// Calls `found(Match)` for every occurrence, overlapping ones too, in order of their begin. With
    /// `foldAscii` the text is compared in ASCII lower case (the patterns must be lower case already).
    template<class Found>
    void search(std::string_view text, bool foldAscii, Found&& found) const {
        const auto filtered = text.size() < filterBytes ? 0 : text.size() - filterBytes + 1;
        for (std::size_t at = 0; at < filtered; ++at)
            if (mayBegin(text.data() + at))
                matchAt(text, at, foldAscii, found);
        for (auto at = filtered; at < text.size(); ++at)
            matchAt(text, at, foldAscii, found);
    }

    /// Where the occurrence ends that begins first.
    std::optional<std::size_t> first(std::string_view text, bool foldAscii) const;

    std::size_t length(std::uint32_t pattern) const { return m_lengths[pattern]; }

private:
    static constexpr std::size_t filterBytes = 4;
    static constexpr unsigned filterBits = 16;

    /// The filter's bit for the first bytes of a text; letters of both cases share one.
    static std::uint32_t slotOf(const char* text) {
        std::uint32_t bytes = 0;
        std::memcpy(&bytes, text, filterBytes);
        return ((bytes | 0x20202020u) * 0x9E3779B1u) >> (32 - filterBits);
    }
    bool mayBegin(const char* text) const {
        const auto slot = slotOf(text);
        return (m_filter[slot / 64] >> (slot % 64) & 1) != 0 ||
               (m_hasShort && m_shortBegin[static_cast<unsigned char>(*text)]);
    }

    template<class Found>
    void matchAt(std::string_view text, std::size_t at, bool foldAscii, Found&& found) const {
        const auto rest = text.substr(at);
        const auto beginning = foldAscii ? lowerBytes(firstEightBytes(rest)) : firstEightBytes(rest);
        if (!m_table.mayBegin(beginning))
            return;
        m_table.find(beginning, [&](std::uint32_t prefix) {
            for (auto index = m_firstOf[prefix]; index < m_firstOf[prefix + 1]; ++index)
                if (continues(rest, m_patterns[index], foldAscii))
                    found(Match{m_numbers[index], at + m_patterns[index].size()});
        });
    }

    void addToFilter(const std::string& pattern);
    /// Eight bytes in ASCII lower case.
    static std::uint64_t lowerBytes(std::uint64_t bytes);
    /// The text begins with a pattern whose first bytes were found there already.
    static bool continues(std::string_view text, const std::string& pattern, bool foldAscii);

    std::array<std::uint64_t, (1u << filterBits) / 64> m_filter{};
    std::array<bool, 256> m_shortBegin{}; // first bytes of patterns too short for the filter
    bool m_hasShort = false;
    PrefixTable m_table;                  // of the first bytes of the patterns
    std::vector<std::uint32_t> m_firstOf; // prefix → range of m_patterns
    std::vector<std::string> m_patterns;  // sorted
    std::vector<std::uint32_t> m_numbers; // of m_patterns, in the order of construction
    std::vector<std::size_t> m_lengths;   // in the order of construction
};

} // namespace shopwalker
