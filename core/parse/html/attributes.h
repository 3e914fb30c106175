// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"

#include <optional>

namespace shopwalker {

inline std::optional<std::string_view> attributeOf(const Node& node, std::string_view name) {
    for (const auto& attribute : node.attributes)
        if (attribute.name == name)
            return attribute.value;
    return std::nullopt;
}

/// Without HTML's white space at both ends.
inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n\f";
    const auto begin = text.find_first_not_of(spaces);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

} // namespace shopwalker
