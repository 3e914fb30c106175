// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

#include <string>
#include <string_view>

namespace shopwalker {

/// The site a page belongs to, as far as the page tells.
struct OwnSite {
    std::string domain;   ///< registrable domain; empty when unknown
    std::string pageHost; ///< of the page; empty when unknown

    /// Path and fragment of a link that stays on the site; empty for one that leads elsewhere.
    std::string_view pathOf(const Link& link) const;
    /// `blog` of a link to blog.firm.example; empty on the page's own host and off the site.
    std::string_view subdomainOf(const Link& link) const;
};

/// From the page's URL, else its canonical address, else the host most links name.
OwnSite ownSiteOf(const Page& page);

} // namespace shopwalker
