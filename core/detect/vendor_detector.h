// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// What the fingerprints found on a page.
struct VendorFindings {
    std::vector<VendorHit> vendors;         ///< one for each vendor and category, in document order
    std::vector<TouchpointHit> touchpoints; ///< what they show, and the signals they are
    bool ruleStorm = false;                 ///< more vendors of one category than any honest page has

    bool operator==(const VendorFindings&) const = default;
};

/// Looks at what the page loads, links to and runs: never at its words. A vendor found several times keeps
/// its surest evidence.
VendorFindings findVendors(const Page& page, const RuleSet& rules);

} // namespace shopwalker
