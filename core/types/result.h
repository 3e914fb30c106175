// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace shopwalker {

/// What went wrong, in words for the person who must mend it.
struct Error {
    std::string code;  ///< stable and short, for programs: `http-403`, `rule-key`
    std::string text;  ///< one sentence: what happened and what to do
    std::string where; ///< file and key, URL or argument; may be empty

    bool operator==(const Error&) const = default;
};

/// `where: text`, or the text alone where no place is known.
inline std::string describe(const Error& error) {
    return error.where.empty() ? error.text : error.where + ": " + error.text;
}

/// A value, or the reason why there is none. Read `value()` only after `ok()`.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of a deed that yields no value.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace shopwalker
