// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace shopwalker {

/// Some bytes, to be looked for in long texts: one step a byte, where find_first_of() takes a call each.
class ByteSet {
public:
    constexpr ByteSet() = default;
    constexpr explicit ByteSet(std::string_view bytes) {
        for (const char byte : bytes)
            add(byte);
    }

    constexpr void add(char byte) { m_has[static_cast<unsigned char>(byte)] = true; }

    constexpr bool has(char byte) const { return m_has[static_cast<unsigned char>(byte)]; }

    /// The first of these bytes from `from` on; npos when there is none.
    constexpr std::size_t findIn(std::string_view text, std::size_t from = 0) const {
        for (auto index = from; index < text.size(); ++index)
            if (has(text[index]))
                return index;
        return std::string_view::npos;
    }

private:
    std::array<bool, 256> m_has{};
};

} // namespace shopwalker
