// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"
#include "core/text/url/url.h"

#include <optional>
#include <string>

namespace shopwalker {

/// What a page says about itself.
struct PageFacts {
    std::string title;          ///< of `<title>`, else og:title
    std::string language;       ///< primary tag in lower case: of `<html lang>`, content-language, og:locale
    std::optional<Url> baseUrl; ///< of the first usable `<base href>`, else the page's own
    std::optional<Url> canonical; ///< of `<link rel=canonical>`
};

/// Reads them in one pass. `url` is the page's own.
PageFacts factsOf(std::span<const Node> nodes, const std::optional<Url>& url);

} // namespace shopwalker
