// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// JSON as it stands on pages: comments, wrappers (`<!--`, CDATA), trailing or missing commas, single quotes,
/// bare keys, line breaks in strings and several values one after the other are all read. Numbers keep their
/// digits. Nested deeper than 64 levels, or hopeless: there are no values. Linear; never recursive.
class LenientJson {
public:
    enum class Kind : std::uint8_t { Null, Word, Number, String, Array, Object };
    struct Member {
        std::string key; ///< empty in arrays
        std::uint32_t value;
    };
    struct Value {
        Kind kind = Kind::Null;
        std::uint32_t offset = 0;    ///< in the text
        std::string text;            ///< of strings decoded, of numbers and words as written
        std::vector<Member> members; ///< of a key that stands twice only the last
    };

    explicit LenientJson(std::string_view text);

    /// Indices of the values at the top.
    const std::vector<std::uint32_t>& roots() const { return m_roots; }
    const Value& operator[](std::uint32_t index) const { return m_values[index]; }

private:
    std::vector<Value> m_values;
    std::vector<std::uint32_t> m_roots;
};

} // namespace shopwalker
