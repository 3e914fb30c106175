// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace shopwalker {

enum class PromiseVerdict { Kept, Broken, Open };

/// One line of the ledger of promise and reality.
struct LedgerEntry {
    std::size_t company = 0; ///< index in Comparison::companies
    std::string touchpoint;
    std::string title; ///< of the step or question; empty for a claim of the site
    std::string
        promise; ///< the words of the promise; empty where the site shows the touchpoint without a value
    std::string found; ///< what the shopper found, in words; empty for a claim of the site
    PromiseVerdict verdict = PromiseVerdict::Open; ///< open: nobody has said
    bool bySite = false;                           ///< the scan read the promise off the site
    std::string source;                            ///< walk id, or page address
    int times = 1;                                 ///< how many walks said the same

    bool operator==(const LedgerEntry&) const = default;
};

} // namespace shopwalker
