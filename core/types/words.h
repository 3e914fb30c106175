// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace shopwalker {

/// The two-way table between an enumeration and its words in JSON, SQL and rule files.
template<class Enum, std::size_t N>
struct Words {
    std::pair<Enum, std::string_view> table[N];

    constexpr std::string_view word(Enum value) const {
        for (const auto& [candidate, word] : table)
            if (candidate == value)
                return word;
        return {};
    }

    constexpr std::optional<Enum> value(std::string_view word) const {
        for (const auto& [value, candidate] : table)
            if (candidate == word)
                return value;
        return std::nullopt;
    }
};

} // namespace shopwalker
