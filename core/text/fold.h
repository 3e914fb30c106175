// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// Text made comparable: case folded per script (Cyrillic, Armenian, Greek, Turkish dotted I as i), ё as е,
/// Arabic letter forms unified and diacritics dropped, full-width forms and other digits as ASCII,
/// apostrophes and dashes unified, white space collapsed to single spaces. Phrases of the lexicon are folded
/// by the same function.
std::string fold(std::string_view text);

/// ASCII lower case, nothing else: for ids, classes, hosts and paths.
std::string asciiLower(std::string_view text);

} // namespace shopwalker
