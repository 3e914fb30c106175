// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/text/byte_set.h"

#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// How currencies are written beside amounts: core/catalogue/currencies.json, folded.
struct Currencies {
    std::vector<std::string> before; ///< `$100`
    std::vector<std::string> after;  ///< `100 руб`
    ByteSet lastsBefore;             ///< the bytes that those before an amount end with
    ByteSet firstsAfter;             ///< the bytes that those behind it begin with

    /// A number with a currency stands in the folded text: `от 1 500 ₽`, `$20`, `20,00 eur`.
    bool isAmountIn(std::string_view folded) const;
};

Currencies readCurrencies(const CatalogueFiles& files, std::vector<Error>& problems);

/// `20 %` stands in the folded text; with `minus`, only `-20 %`.
bool isPercentIn(std::string_view folded, bool minus);

} // namespace shopwalker
