// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A sitemap file of sitemaps.org: XML, or a plain list with one URL a line.
struct Sitemap {
    bool index = false; ///< the locations are sitemaps and not pages
    std::vector<std::string> locations;
};

/// Reads what can be read of a broken file, at most `limit` locations. External entities are not loaded.
Sitemap parseSitemap(std::string_view body, std::size_t limit);

} // namespace shopwalker
