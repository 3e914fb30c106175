// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shopwalker {

/// What the bytes 80…FF of a single-byte encoding stand for.
struct SingleByteTable {
    std::string_view encoding;
    std::array<char16_t, 128> codePoints;
};

extern const std::array<SingleByteTable, 27> singleByteTables;

} // namespace shopwalker
