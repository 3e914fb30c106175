// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A name that was erased, so that it is known again when a file brings it back, but cannot be read.
struct ErasedName {
    std::string salt; ///< random, of this name alone
    std::string hash; ///< SHA-256 of salt and name, hexadecimal
    int letters = 0;  ///< UTF-16 units of the name

    bool operator==(const ErasedName&) const = default;
};

ErasedName erasedName(std::string_view name, std::string salt);
bool isSame(const ErasedName& erased, std::string_view name);

/// The walk without the names, as withoutName (walk_merge.h) leaves it.
Walk withoutErased(Walk walk, const std::vector<ErasedName>& names);

} // namespace shopwalker
