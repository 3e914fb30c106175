// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"

namespace shopwalker {

/// An address and where its first letter stands in the text.
struct FoundEmail {
    std::string address; ///< ASCII letters in lower case
    std::size_t begin = 0;
};

/// Every e-mail address that stands in a text as it is. File names (`logo@2x.png`), package versions,
/// credentials in URLs and SSH addresses are not. Linear in the text.
std::vector<FoundEmail> emailsIn(std::string_view text, const EmailRules& rules);

/// The text with written-out signs put in: `info [at] example (dot) com`; empty when it has none.
std::string withoutDisguise(std::string_view text, const Lexicon& words, const EmailRules& rules);

/// The addresses of a `mailto:` link, its scheme cut off: lists, display names and percent escapes undone.
std::vector<std::string> emailsOfMailto(std::string_view link, const EmailRules& rules);

/// What Cloudflare hides in `data-cfemail`; empty when the code is broken.
std::string cloudflareDecoded(std::string_view hex);

/// Script code with its constant strings joined: `'in' + 'fo'` as `'info'`.
std::string withJoinedStrings(std::string_view code);

} // namespace shopwalker
