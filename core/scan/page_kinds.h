// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/words/phrase_search.h"
#include "core/text/url/url.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The kinds of pages that a scan looks for (contacts, booking, prices …), told by link words and addresses
/// in every language: core/catalogue/pages. Immutable.
class PageKinds {
public:
    struct Kind {
        std::string id;
        int worth = 0; ///< 100 is read first; 0 is never read (sign-in, privacy notice …)
    };

    static PageKinds load(const CatalogueFiles& files, std::vector<Error>& problems);

    /// The worthiest kind of a link, told by its words or its address; nothing when it is of no known kind.
    /// Words beat the address: "Contacts" leading to /login-page is a contacts page.
    std::optional<std::size_t> find(std::string_view label, const Url& url) const;

    const std::vector<Kind>& all() const { return m_kinds; }

private:
    /// What a phrase stands for.
    struct Entry {
        std::size_t kind;
        bool inAddress;
    };

    std::optional<std::size_t> best(std::string_view folded, bool inAddress) const;

    std::vector<Kind> m_kinds;
    std::vector<Entry> m_entries; ///< in the order of the phrases of m_search
    PhraseSearch m_search;
};

} // namespace shopwalker
