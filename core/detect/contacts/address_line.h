// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"

namespace shopwalker {

/// What in a line speaks for a postal address.
struct AddressSigns {
    bool label = false;      ///< called an address, in the line or by the line before
    bool street = false;     ///< a street's name with a number
    bool streetOnly = false; ///< a street's name without one
    bool place = false;      ///< a word that streets and other things share, with a number
    bool quarter = false; ///< such a word without one, in a script where streets often have none: "حي العليا"
    bool building = false; ///< a house, floor or office with a number
    bool postcode = false;
    bool number = false;   ///< any short number
    int towns = 0;         ///< towns, regions, countries
    std::size_t begin = 0; ///< where the address begins in the folded line, behind its label

    /// Whether these together are an address; how sure.
    std::optional<double> confidence(std::size_t lineBytes) const;
};

/// Reads lines of text, by the `address.*` meanings of the contact words.
class AddressReader {
public:
    /// `language` is the page's: street words of other languages need a postcode or town beside them.
    AddressReader(const Lexicon& words, std::string_view language);

    /// `matches` are the contact words in the folded line; `raw` is the line as written: names of streets are
    /// told from other words by their capitals. `labelled`: the line before called this one an address.
    AddressSigns read(std::string_view folded, const std::vector<PhraseMatch>& matches, std::string_view raw,
                      bool labelled) const;

    /// Whether a line with these phrases can be part of an address; where not, read() finds none.
    bool concerns(const std::vector<PhraseMatch>& phrases) const;

    /// The line does nothing but call the next one an address.
    bool isLabel(std::string_view folded, const std::vector<PhraseMatch>& phrases) const;

private:
    bool isForeign(const PhraseMatch& match, std::string_view folded) const;

    const Lexicon& m_words;
    const std::string m_language;
    std::optional<MeaningId> m_label, m_not, m_street, m_place, m_building, m_city;
};

} // namespace shopwalker
