// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"
#include "core/types/result.h"

#include <string>

namespace shopwalker {

enum class SiteKind { Address, Saved };

/// A site as a person wrote it: an http(s) URL, a bare host (read as https), or a path of this machine.
struct Site {
    SiteKind kind = SiteKind::Address;
    std::string location; ///< absolute URL, or the path as given
    std::string name;     ///< the host without `www.`, or the name of the folder or file

    bool operator==(const Site&) const = default;
};

/// Error `usage` when it is neither: it says what was expected.
Result<Site> readSite(const std::string& text);

/// `NAME=SITE[,SITE…]` or a SITE alone, which then lends its name. Every SITE is checked.
Result<Company> readCompany(const std::string& argument);

} // namespace shopwalker
