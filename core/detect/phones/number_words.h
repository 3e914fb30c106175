// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"

namespace shopwalker {

/// What the words beside a number call it.
enum class NumberName { None, Phone, Fax, Other };

/// Reads the words around numbers, by the `number.*` meanings of the contact words.
class NumberWords {
public:
    explicit NumberWords(const Lexicon& words);

    /// What the number at `begin` … `end` of a folded line is called. `before` is what stands in front of the
    /// line (folded): a cell or line that only names what follows.
    NumberName nameOf(std::string_view line, std::size_t begin, std::size_t end,
                      std::string_view before) const;

    /// What a text without the number calls it: a class, an attribute.
    NumberName nameIn(std::string_view folded) const;

private:
    NumberName nameBehind(std::string_view text) const;

    const Lexicon& m_words;
    std::optional<MeaningId> m_phone, m_fax, m_tax, m_bank, m_licence, m_id, m_unit;
};

} // namespace shopwalker
