// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace shopwalker {

/// Where on a page a claim comes from. Positions are 1-based in the page decoded to UTF-8, before anything is
/// cut away; a column counts code points, a tab is 1, CRLF is one break. Line 0 means "not on the page" (a
/// header).
struct Evidence {
    int line = 0;
    int column = 0;
    std::string element; ///< short selector: `a.btn`, `script`, `form#order`
    std::string snippet; ///< the words or code that prove it, at most limits::snippetCodePoints long

    bool operator==(const Evidence&) const = default;
};

} // namespace shopwalker
