// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/vendors/fingerprint.h"
#include "core/text/multi_search.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace shopwalker {

/// All fingerprints, ready to be looked up: one automaton for addresses and code, a table for markup.
/// Immutable, shared by all threads.
class Fingerprints {
public:
    struct Match {
        std::uint32_t pattern; ///< index in patterns()
        std::size_t begin;     ///< in the text that was searched
        std::size_t end;
    };

    Fingerprints() = default;
    explicit Fingerprints(FingerprintFiles files);
    Fingerprints(Fingerprints&&) = default;
    Fingerprints& operator=(Fingerprints&&) = default;

    const std::vector<VendorProduct>& products() const { return m_files.products; }
    const std::vector<VendorPattern>& patterns() const { return m_files.patterns; }
    const std::vector<VendorCategory>& categories() const { return m_files.categories; }
    const VendorProduct& productOf(const Match& match) const {
        return products()[patterns()[match.pattern].product];
    }

    /// Matches in one address of a tag. `place` says what the tag does with it: Load, Link or Image. Only a
    /// host where a host stands counts, never one inside another address's query.
    void findInAddress(std::string_view address, PatternPlace place, std::vector<Match>& found) const;

    /// Matches in code without comments: addresses in its literals, and names. Entries of lists and keys of
    /// objects that hold a bare host are a mention, as is an id that nobody filled in.
    void findInCode(std::string_view code, std::vector<Match>& found) const;

    /// Patterns of `#id`, `.class`, `[attribute]` or an element's name; exact, case counts.
    void findMarkup(std::string_view selector, std::vector<Match>& found) const;

    /// Patterns of a place that is searched rarely and in short texts: Generator, Header, Cookie.
    void findInLine(std::string_view line, PatternPlace place, std::vector<Match>& found) const;

    /// Whether a browser would run a script of this type.
    bool runs(std::string_view scriptType) const;

private:
    /// The bit of a selector in m_markupLengths; most names on a page are refused by it.
    static std::uint64_t lengthBit(std::string_view selector) {
        return std::uint64_t(1) << std::min<std::size_t>(selector.size(), 63);
    }
    void addPattern(std::uint32_t pattern, std::vector<std::string>& keys);
    /// Neither the vendor's own sub-domain nor an id that nobody filled in.
    bool isCustomers(const VendorPattern& pattern, std::string_view address, std::size_t begin,
                     std::size_t end) const;

    FingerprintFiles m_files;
    MultiSearch m_search;
    std::vector<std::uint32_t> m_searched; ///< pattern of each key of m_search
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_markup;
    std::array<std::uint64_t, 256> m_markupLengths{}; // of the keys of m_markup, by their second byte
    std::vector<std::uint32_t> m_lines;
};

} // namespace shopwalker
