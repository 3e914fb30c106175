// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Finds many byte strings in one pass (Aho-Corasick): build once, search from any thread. Linear in the
/// text, whatever the number of patterns.
class MultiSearch {
public:
    struct Match {
        std::uint32_t pattern; ///< index in the order of construction
        std::size_t end;       ///< one past the last byte
        bool operator==(const Match&) const = default;
    };

    explicit MultiSearch(const std::vector<std::string>& patterns);
    MultiSearch() = default;

    /// Calls `found(Match)` for every occurrence, overlapping ones too, in order of their end. With
    /// `foldAscii` the text is compared in ASCII lower case (the patterns must be lower case already).
    template<class Found>
    void search(std::string_view text, bool foldAscii, Found&& found) const {
        if (m_next.empty())
            return;
        std::uint32_t state = 0;
        for (std::size_t index = 0; index < text.size(); ++index) {
            auto byte = static_cast<unsigned char>(text[index]);
            if (foldAscii && byte >= 'A' && byte <= 'Z')
                byte |= 0x20;
            state = m_next[state * m_classCount + m_classOf[byte]];
            for (auto node = m_output[state]; node != none; node = m_outputLink[node])
                for (auto pattern = m_first[node]; pattern != none; pattern = m_sameEnd[pattern])
                    found(Match{pattern, index + 1});
        }
    }

    std::size_t length(std::uint32_t pattern) const { return m_length[pattern]; }

private:
    static constexpr std::uint32_t none = ~0u;

    std::vector<std::uint32_t> m_next; // state × byte class → state
    std::uint8_t m_classOf[256] = {};
    std::size_t m_classCount = 1;
    std::vector<std::uint32_t> m_output;     // state → nearest suffix state with patterns
    std::vector<std::uint32_t> m_outputLink; // the next one after it
    std::vector<std::uint32_t> m_first;      // state → first pattern that ends there
    std::vector<std::uint32_t> m_sameEnd;    // pattern → next pattern with the same text
    std::vector<std::size_t> m_length;
};

} // namespace shopwalker
