// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace shopwalker {

/// A character reference by name, without its `&`, and what it stands for in UTF-8.
struct NamedReference {
    std::string_view name;
    std::string_view text;
};

extern const std::array<NamedReference, 2231> namedReferences;

} // namespace shopwalker
