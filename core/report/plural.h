// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// The plural category of a whole number by Unicode CLDR: zero, one, two, few, many or other.
std::string_view pluralCategory(std::string_view language, int count);

} // namespace shopwalker
