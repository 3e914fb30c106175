// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The body of a JSON-LD script, alone and inside a page.
#include "core/parse/structured/lenient_json.h"
#include "core/parse/structured/structured_data.h"
#include "tests/fuzz/fuzz_target.h"

void shopwalker::fuzz::run(std::string_view input) {
    (void)LenientJson(input);
    const Response response{.status = 200,
                            .body = "<script type=application/ld+json>" + std::string(input) + "</script>"};
    if (const auto page = Page::parse(response))
        (void)contactFactsOf(*page.value(), structuredItemsOf(*page.value()));
}
